// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.goals;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.model.Association;
import se.finsam.model.Goal;
import se.finsam.model.GoalArea;
import se.finsam.model.Measure;
import se.finsam.model.Named;
import se.finsam.model.text.Texts;
import se.finsam.ui.Ids;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.session.Session;
import se.finsam.ui.theme.Icons;

/** Goal areas, their goals and the measures of these, with target, outcome and verdict of one year. */
final class GoalTree {
    private static final Texts TEXTS = Texts.of(GoalTree.class);

    private final Session session;
    private final Composite frame;
    private final TreeViewer viewer;
    private final TreeColumnLayout layout = new TreeColumnLayout();
    private final TreeColumn outcome;
    private MeasureWords words;
    private int year;

    private static final class Content implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return getChildren(input);
        }

        @Override
        public Object[] getChildren(Object parent) {
            return switch (parent) {
                case Association association -> association.getGoalAreas().toArray();
                case GoalArea area -> area.getGoals().toArray();
                case Goal goal -> goal.getMeasures().toArray();
                default -> new Object[0];
            };
        }

        @Override
        public @Nullable Object getParent(Object element) {
            return element instanceof EObject part ? part.eContainer() : null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return getChildren(element).length > 0;
        }
    }

    GoalTree(Composite parent, Session session) {
        this.session = session;
        words = new MeasureWords(session.snapshot());
        frame = new Composite(parent, SWT.NONE);
        frame.setLayout(layout);
        viewer = new TreeViewer(frame, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        Ids.set(tree(), "goals.tree");
        tree().setHeaderVisible(true);
        viewer.setContentProvider(new Content());
        column(TEXTS.get("tree.name"), 12, 160, element -> ((Named) element).getName(), GoalTree::kind);
        column(TEXTS.get("tree.target"), 4, 124, ofMeasure(measure -> words.target(measure)), element -> null);
        outcome = column(
                TEXTS.get("tree.outcome", ""),
                5,
                140,
                ofMeasure(measure -> words.outcome(measure, year)),
                element -> null);
        column(
                TEXTS.get("tree.verdict"),
                3,
                126,
                ofMeasure(measure -> words.verdict(measure, year)),
                element -> element instanceof Measure measure ? Icons.image(VerdictIcon.of(measure, year)) : null);
        viewer.setInput(session.association());
        viewer.expandAll();
    }

    private static Function<Object, String> ofMeasure(Function<Measure, Text> text) {
        return element -> element instanceof Measure measure ? UiLanguage.in(text.apply(measure)) : "";
    }

    private static @Nullable Image kind(Object element) {
        return switch (element) {
            case Goal goal -> Icons.image("goal");
            case Measure measure -> Icons.image("measure");
            default -> null;
        };
    }

    private TreeColumn column(
            Text header,
            int weight,
            int least,
            Function<Object, String> label,
            Function<Object, @Nullable Image> image) {
        var column = new TreeViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(UiLanguage.in(header));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, least, true));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return label.apply(element);
            }

            @Override
            public @Nullable Image getImage(Object element) {
                return image.apply(element);
            }

            @Override
            public @Nullable Font getFont(Object element) {
                return element instanceof GoalArea
                        ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT)
                        : null;
            }
        });
        return column.getColumn();
    }

    /** The tree with its frame, for the layout data. */
    Composite control() {
        return frame;
    }

    Tree tree() {
        return viewer.getTree();
    }

    /** Shows outcomes of another year. */
    void setYear(int shown) {
        year = shown;
        outcome.setText(UiLanguage.in(TEXTS.get("tree.outcome", Integer.toString(shown))));
        viewer.refresh();
    }

    /** Shows the goals as they are now; what is new is unfolded, and something is selected. */
    void refresh() {
        words = new MeasureWords(session.snapshot());
        var folded = GoalYears.parts(session).filter(part -> isFolded(part)).toList();
        viewer.refresh();
        viewer.expandAll();
        folded.forEach(part -> viewer.setExpandedState(part, false));
        if (selected().isEmpty() && !session.association().getGoalAreas().isEmpty()) {
            select(session.association().getGoalAreas().getFirst());
        }
    }

    private boolean isFolded(EObject part) {
        return viewer.testFindItem(part) != null && !viewer.getExpandedState(part);
    }

    Optional<EObject> selected() {
        return Optional.ofNullable((EObject) viewer.getStructuredSelection().getFirstElement());
    }

    void select(EObject element) {
        viewer.setSelection(new StructuredSelection(element), true);
    }

    void onSelect(Consumer<Optional<EObject>> listener) {
        viewer.addSelectionChangedListener(event -> listener.accept(selected()));
    }

    /** The elements beside an element, it included. */
    static List<? extends EObject> siblings(EObject element) {
        return switch (element.eContainer()) {
            case Association association -> association.getGoalAreas();
            case GoalArea area -> area.getGoals();
            case Goal goal -> goal.getMeasures();
            default -> List.of();
        };
    }
}
