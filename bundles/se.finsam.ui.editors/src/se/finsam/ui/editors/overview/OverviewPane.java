// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.overview;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.ui.Ids;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.editors.overview.YearStatus.Deadline;
import se.finsam.ui.editors.overview.YearStatus.Group;
import se.finsam.ui.editors.overview.YearStatus.Item;
import se.finsam.ui.editors.overview.YearStatus.KeyFigure;
import se.finsam.ui.editors.overview.YearStatus.Link;
import se.finsam.ui.theme.Icons;
import se.finsam.ui.theme.Letters;
import se.finsam.ui.theme.ThemeColor;

/**
 * The status of a year in widgets: key figures in a row, then two columns of things to do and deadlines. Where that is too
 * wide the key figures stand two by two and all else in one column.
 */
final class OverviewPane {
    private static final int LABEL_LETTERS = 27;
    private static final int LETTERS_OF_TWO_COLUMNS = 114;

    private final Composite area;
    private final Consumer<Link> follow;
    private @Nullable Composite figures;

    /**
     * @param follow told when a link is followed
     */
    OverviewPane(Composite parent, Consumer<Link> follow) {
        this.follow = follow;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .equalWidth(true)
                .spacing(24, 8)
                .applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
    }

    /** Shows a status in the place of the one before; a link that had the focus keeps it. */
    void show(YearStatus status) {
        var focused = focusedId();
        area.setRedraw(false);
        for (var child : area.getChildren()) {
            child.dispose();
        }
        figures = addFigures(status.figures());
        var left = column();
        var right = column();
        var groups = status.groups();
        var half = (groups.size() + 1) / 2;
        groups.subList(0, half).forEach(group -> addGroup(left, group));
        groups.subList(half, groups.size()).forEach(group -> addGroup(right, group));
        addDeadlines(right, status.deadlines());
        area.setRedraw(true);
        focus(focused);
    }

    /** Arranges what is shown for a width in pixels. */
    void fit(int width) {
        var columns = width < Letters.width(area, LETTERS_OF_TWO_COLUMNS) ? 1 : 2;
        ((GridLayout) area.getLayout()).numColumns = columns;
        if (figures != null) {
            ((GridData) figures.getLayoutData()).horizontalSpan = columns;
            var all = Math.max(1, figures.getChildren().length);
            ((GridLayout) figures.getLayout()).numColumns = columns == 1 ? Math.min(2, all) : all;
        }
    }

    private Composite addFigures(List<KeyFigure> figures) {
        var row = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(Math.max(1, figures.size()))
                .equalWidth(true)
                .spacing(16, 8)
                .applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(row);
        figures.forEach(figure -> addFigure(row, figure));
        return row;
    }

    private static void addFigure(Composite row, KeyFigure figure) {
        var card = Ids.set(new Composite(row, SWT.NONE), "overview.figure." + figure.id());
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(card);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(card);
        var label = label(card, figure.label());
        label.setForeground(ThemeColor.MUTED.get());
        label.setToolTipText(UiLanguage.in(figure.explanation()));
        var value = label(card, figure.value());
        value.setFont(JFaceResources.getHeaderFont());
        label(card, figure.change()).setForeground(ThemeColor.MUTED.get());
    }

    private Composite column() {
        var column = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 2).applyTo(column);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .align(SWT.FILL, SWT.BEGINNING)
                .applyTo(column);
        return column;
    }

    private void addGroup(Composite column, Group group) {
        addTitle(column, group.title());
        group.items().forEach(item -> addItem(column, item));
    }

    private static void addTitle(Composite column, Text title) {
        var label = label(column, title);
        label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().span(3, 1).indent(0, 6).applyTo(label);
    }

    private void addItem(Composite column, Item item) {
        addIcon(column, item.state());
        var link = Ids.set(new org.eclipse.swt.widgets.Link(column, SWT.NONE), "overview.item." + item.id());
        link.setText("<a>" + UiLanguage.in(item.label()).replace("&", "&&") + "</a>");
        link.addListener(SWT.Selection, event -> follow.accept(item.link()));
        GridDataFactory.fillDefaults()
                .hint(Letters.width(column, LABEL_LETTERS), SWT.DEFAULT)
                .align(SWT.FILL, SWT.BEGINNING)
                .applyTo(link);
        addDetail(column, UiLanguage.in(item.detail()));
    }

    private static void addIcon(Composite column, YearStatus.State state) {
        var icon = new Label(column, SWT.NONE);
        icon.setImage(Icons.image(state.icon()));
        icon.setToolTipText(
                UiLanguage.in(YearStatusInput.text("state." + state.name().toLowerCase(Locale.ROOT))));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(icon);
    }

    private static Label addDetail(Composite column, String text) {
        var detail = new Label(column, SWT.WRAP);
        detail.setText(text.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(detail);
        return detail;
    }

    private static void addDeadlines(Composite column, List<Deadline> deadlines) {
        addTitle(column, YearStatusInput.text("group.deadlines"));
        for (var deadline : deadlines) {
            addIcon(column, deadline.state());
            var label = label(column, deadline.label());
            GridDataFactory.fillDefaults()
                    .hint(Letters.width(column, LABEL_LETTERS), SWT.DEFAULT)
                    .applyTo(label);
            var detail = addDetail(
                    column, UiLanguage.figures().date(deadline.due()) + ", " + UiLanguage.in(deadline.note()));
            if (deadline.next()) {
                var bold = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
                label.setFont(bold);
                detail.setFont(bold);
            }
        }
    }

    private static Label label(Composite parent, Text text) {
        var label = new Label(parent, SWT.WRAP);
        label.setText(UiLanguage.in(text).replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
        return label;
    }

    private Object focusedId() {
        var focus = area.getDisplay().getFocusControl();
        for (Control step = focus; step != null; step = step.getParent()) {
            if (step == area) {
                return Objects.requireNonNullElse(focus.getData(Ids.KEY), "");
            }
        }
        return "";
    }

    private void focus(Object id) {
        for (var column : area.getChildren()) {
            for (var control : ((Composite) column).getChildren()) {
                if (id.equals(control.getData(Ids.KEY))) {
                    control.setFocus();
                }
            }
        }
    }
}
