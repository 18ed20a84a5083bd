// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.analyses;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.jspecify.annotations.Nullable;
import se.finsam.api.AnalysisContribution;
import se.finsam.model.text.Texts;
import se.finsam.ui.Ids;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.grid.TableExport;
import se.finsam.ui.session.Session;
import se.finsam.ui.theme.Icons;
import se.finsam.ui.theme.ThemeColor;
import se.finsam.ui.view.AnalysisView;
import se.finsam.ui.view.ViewContext;

/** The view Analyser: every contributed analysis, and what it gives for a year. */
public final class AnalysesView implements AnalysisView {
    private static final Texts TEXTS = Texts.of(AnalysesView.class);
    private static final int GAP = 8;
    private static final String CHOSEN = "analysis";

    private ViewContext context;
    private Table list;
    private Table contents;
    private Combo years;
    private Label name;
    private Label description;
    private ToolItem stop;
    private ToolItem export;
    private ParameterPane parameters;
    private PartPane pane;
    private List<AnalysisContribution> analyses = List.of();
    private List<AnalysisPart> parts = List.of();
    private String chosen = "";
    private String shown = "";
    private String asked = "";
    private @Nullable Session session;

    @Override
    public void create(Composite parent, ViewContext around) {
        context = around;
        chosen = context.kept().getOrDefault(CHOSEN, "");
        var sash = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
        var left = new SashForm(sash, SWT.VERTICAL | SWT.SMOOTH);
        list = list(left, "list");
        contents = list(left, "contents");
        left.setWeights(30, 70);
        var right = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(right);
        head(right);
        pane = new PartPane(right);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(pane.control());
        sash.setWeights(25, 75);
        list.addListener(SWT.MouseMove, event -> tell(list.getItem(new Point(event.x, event.y))));
        list.addListener(SWT.Selection, event -> choose(analyses.get(list.getSelectionIndex())));
        contents.addListener(SWT.Selection, event -> turnTo(parts.get(contents.getSelectionIndex())));
    }

    private static String text(String key, Object... arguments) {
        return UiLanguage.in(TEXTS.get(key, arguments));
    }

    /** A list under its heading. */
    private static Table list(Composite parent, String key) {
        var frame = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(GAP, GAP).spacing(4, 4).applyTo(frame);
        bold(new Label(frame, SWT.NONE)).setText(text(key));
        var table = Ids.set(new Table(frame, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL), "analyses." + key);
        GridDataFactory.fillDefaults().grab(true, true).hint(120, 60).applyTo(table);
        return table;
    }

    private static Label bold(Label label) {
        label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        return label;
    }

    private void head(Composite parent) {
        var head = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(4)
                .margins(GAP, GAP)
                .spacing(GAP, 4)
                .applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        name = Ids.set(bold(new Label(head, SWT.NONE)), "analyses.name");
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(name);
        new Label(head, SWT.NONE).setText(text("year"));
        years = Ids.set(new Combo(head, SWT.READ_ONLY | SWT.DROP_DOWN), "analyses.year");
        years.addListener(SWT.Selection, event -> {
            mark();
            ask();
        });
        var tools = new ToolBar(head, SWT.FLAT);
        stop = Ids.set(new ToolItem(tools, SWT.PUSH), "analyses.stop");
        stop.setImage(Icons.image("stop"));
        stop.setToolTipText(text("stop"));
        stop.addListener(SWT.Selection, event -> context.cancel());
        TableExport.addTo(tools, () -> PartPane.exported(pane.table(), parts));
        export = tools.getItem(tools.getItemCount() - 1);
        description = Ids.set(new Label(head, SWT.WRAP), "analyses.description");
        GridDataFactory.fillDefaults()
                .span(4, 1)
                .grab(true, false)
                .hint(400, SWT.DEFAULT)
                .applyTo(description);
        parameters = new ParameterPane(head, 4, this::ask);
    }

    @Override
    public void show(Session other) {
        if (session != other) {
            asked = "";
        }
        session = other;
        var year = years.getText();
        years.setItems(AnalysisQuestion.years(other.snapshot()).stream()
                .map(String::valueOf)
                .toArray(String[]::new));
        years.select(Math.max(0, years.indexOf(year)));
        analyses = AnalysisQuestion.analyses(other.registry(), UiLanguage.current());
        list.removeAll();
        for (var analysis : analyses) {
            new TableItem(list, SWT.NONE).setData(Ids.KEY, "analysis." + analysis.id());
        }
        mark();
        analyses.stream()
                .filter(analysis -> analysis.id().equals(chosen))
                .findFirst()
                .or(() -> analyses.stream().findFirst())
                .ifPresentOrElse(this::choose, () -> pane.say(text("none")));
    }

    /** Lets those analyses step back that do not apply to the year. */
    private void mark() {
        for (var i = 0; i < analyses.size(); i++) {
            var name = UiLanguage.in(analyses.get(i).name());
            var missing = question(analyses.get(i)).flatMap(AnalysisQuestion::missing);
            var item = list.getItem(i);
            item.setText(missing.isPresent() ? text("notApplicable", name) : name);
            item.setForeground(missing.isPresent() ? ThemeColor.MUTED.get() : null);
            item.setData(missing.map(UiLanguage::in).orElse(null));
        }
    }

    /** Says why the analysis under the pointer does not apply. */
    private void tell(@Nullable TableItem item) {
        list.setToolTipText(item == null ? null : (String) item.getData());
    }

    /** What would be asked of an analysis; nothing while there is no year. */
    private Optional<AnalysisQuestion> question(AnalysisContribution analysis) {
        return Optional.ofNullable(session)
                .filter(shown -> years.getItemCount() > 0)
                .map(shown -> new AnalysisQuestion(
                        shown.registry(),
                        shown.snapshot(),
                        analysis,
                        Integer.parseInt(years.getText()),
                        parameters.of(analysis)));
    }

    private void choose(AnalysisContribution analysis) {
        chosen = analysis.id();
        list.setSelection(analyses.indexOf(analysis));
        name.setText(UiLanguage.in(analysis.name()).replace("&", "&&"));
        description.setText(UiLanguage.in(analysis.description()).replace("&", "&&"));
        description.getParent().getParent().layout(true, true);
        ask();
    }

    private void ask() {
        var open = session;
        if (open == null || list.getSelectionIndex() < 0) {
            return;
        }
        var analysis = analyses.get(list.getSelectionIndex());
        question(analysis).ifPresent(question -> parameters.show(open, question));
        question(analysis)
                .ifPresentOrElse(
                        this::compute,
                        () -> present(new AnalysisQuestion.Answer(List.of(), Optional.of(TEXTS.get("noYear")))));
    }

    private void compute(AnalysisQuestion question) {
        clearUnless(question);
        stop.setEnabled(true);
        context.compute(
                question::answer,
                this::present,
                () -> present(new AnalysisQuestion.Answer(List.of(), Optional.of(TEXTS.get("stopped")))));
    }

    /** Figures stand no longer than what they are about; after a change of the association until the new ones are there. */
    private void clearUnless(AnalysisQuestion question) {
        var about = question.year() + " " + question.analysis().id();
        if (!about.equals(asked)) {
            present(new AnalysisQuestion.Answer(List.of(), Optional.of(TEXTS.get("computing"))));
            asked = about;
        }
    }

    private void present(AnalysisQuestion.Answer answer) {
        stop.setEnabled(false);
        parts = answer.parts();
        export.setEnabled(parts.stream().anyMatch(AnalysisPart.Figures.class::isInstance));
        contents.removeAll();
        for (var part : parts) {
            var item = new TableItem(contents, SWT.NONE);
            item.setText(UiLanguage.in(part.title()));
            item.setImage(Icons.image(
                    switch (part) {
                        case AnalysisPart.Figures figures -> "table";
                        case AnalysisPart.Picture picture -> "chart-column";
                        case AnalysisPart.Words words -> "text";
                    }));
        }
        parts.stream()
                .filter(part -> part.id().equals(shown))
                .findFirst()
                .or(() -> parts.stream().findFirst())
                .ifPresent(this::turnTo);
        answer.reason().ifPresent(reason -> pane.say(UiLanguage.in(reason)));
    }

    private void turnTo(AnalysisPart part) {
        shown = part.id();
        contents.setSelection(parts.indexOf(part));
        pane.show(part);
    }

    @Override
    public void cleared() {
        session = null;
    }

    @Override
    public Map<String, String> keep() {
        return Map.of(CHOSEN, chosen);
    }

    @Override
    public void setFocus() {
        list.setFocus();
    }
}
