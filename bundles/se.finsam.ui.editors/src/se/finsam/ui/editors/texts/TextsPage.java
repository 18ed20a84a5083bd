// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.texts;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import se.finsam.core.finding.Finding;
import se.finsam.core.finding.Location;
import se.finsam.core.text.Text;
import se.finsam.engine.CheckedFinding;
import se.finsam.model.AnnualReport;
import se.finsam.model.Block;
import se.finsam.model.ListItem;
import se.finsam.model.Section;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.text.Texts;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.editors.texts.presenter.Outline;
import se.finsam.ui.editors.texts.presenter.Places;
import se.finsam.ui.editors.texts.presenter.ProseRenderer;
import se.finsam.ui.editors.texts.presenter.ReportText;
import se.finsam.ui.editors.texts.presenter.ReportTextBuilder;
import se.finsam.ui.editors.texts.presenter.SourceText;
import se.finsam.ui.editors.texts.presenter.TextFindings;
import se.finsam.ui.editors.texts.presenter.TextTarget;
import se.finsam.ui.page.EditorPage;
import se.finsam.ui.page.PageContext;

/** The texts of the report of a year: its sections, the one that is worked on, and how that will print. */
public final class TextsPage implements EditorPage {
    private static final Texts TEXTS = Texts.of(TextsPage.class);

    private PageContext context;
    private Composite area;
    private ReportYear year;
    private OutlinePart outline;
    private SectionPart part;
    private PreviewPart preview;
    private Background background;
    private Runnable unlisten = () -> {};
    private Optional<Rendered> rendered = Optional.empty();
    private Optional<Section> shown = Optional.empty();

    /** The report as it will print, and what printed it. */
    private record Rendered(ReportText text, ProseRenderer prose) {}

    @Override
    public void create(Composite parent, PageContext pageContext) {
        context = pageContext;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(area);
        var sash = new SashForm(area, SWT.HORIZONTAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        var left = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .extendedMargins(8, 0, 6, 6)
                .spacing(0, 2)
                .applyTo(left);
        year = new ReportYear(left, context, this::refresh);
        outline = new OutlinePart(left, this, section -> show(section));
        part = new SectionPart(sash, this);
        preview = new PreviewPart(sash, 8);
        sash.setWeights(27, 42, 31);
        background = new Background(area, UiLanguage.in(TEXTS.get("counting")));
        unlisten = context.session().onFindings(report -> found());
        PendingText.commitBefore(area, part::commit);
    }

    @Override
    public void refresh() {
        year.refresh();
        var report = report();
        if (shown.filter(section -> report.isEmpty() || !isIn(section, report.get()))
                .isPresent()) {
            shown = Optional.empty();
        }
        if (shown.isEmpty()) {
            shown = report.flatMap(found -> found.getSections().stream().findFirst());
        }
        render();
        found();
        shown.ifPresent(outline::select);
    }

    private static boolean isIn(Section section, AnnualReport report) {
        return org.eclipse.emf.ecore.util.EcoreUtil.isAncestor(report, section);
    }

    /** Shows outline and section with the findings that there are now. */
    private void found() {
        if (area.isDisposed()) {
            return;
        }
        var findings = findings();
        outline.show(report().map(report -> Outline.of(report, rendered.map(Rendered::text), findings))
                .orElse(new Outline(List.of(), Optional.empty())));
        part.show(shown.orElse(null), findings);
    }

    private TextFindings findings() {
        return TextFindings.of(context.session().findings(), year.year());
    }

    private void render() {
        var snapshot = context.session().snapshot();
        var templates = context.session().templates();
        var reportYear = year.year();
        background.run(
                cancelled -> {
                    var prose = new ProseRenderer(snapshot, templates, reportYear);
                    return ReportTextBuilder.build(snapshot, templates, reportYear, prose, cancelled)
                            .map(text -> new Rendered(text, prose));
                },
                result -> {
                    rendered = result;
                    found();
                    preview();
                });
    }

    private void preview() {
        var text = rendered.map(Rendered::text);
        var section = text.flatMap(report -> shown.flatMap(it -> report.find(it.getId())));
        preview.show(section);
        preview.count(section, text);
    }

    private void show(Optional<Section> section) {
        if (section.isPresent() && !section.equals(shown)) {
            part.commit();
            shown = section;
            part.show(section.get(), findings());
            preview();
        }
    }

    /** Shows a section that has just been added, for the user to name. */
    void showNew(Section section) {
        outline.select(section);
        show(Optional.of(section));
        part.selectTitle();
    }

    /** The report of the chosen year. */
    Optional<AnnualReport> report() {
        return year.report();
    }

    /** Executes a command; a refusal is shown in the status line. */
    boolean execute(ModelCommand command) {
        return context.execute(command);
    }

    /** Executes a command of a form, which shows the refusal itself. */
    @Nullable
    Text refusal(ModelCommand command) {
        return context.session().execute(command);
    }

    /** The tables and charts that a section can hold. */
    Places places() {
        return new Places(context.session().templates());
    }

    /** What a reference stands for. */
    String tip(SourceText.Token token) {
        return rendered.map(Rendered::prose)
                .map(prose -> prose.tip(token.part()))
                .map(UiLanguage::in)
                .orElse("");
    }

    /** Lets the user pick a figure for a field. */
    void pick(ProseField field) {
        new FigureInsertion(area.getShell(), context, year.year()).into(field);
    }

    @Override
    public boolean shows(Object target) {
        return switch (target) {
            case CheckedFinding found -> shows(found.finding().location());
            case Finding finding -> shows(finding.location());
            case Location location -> location.section() != null && location.statement() == null;
            case AnnualReport report -> true;
            case Section section -> true;
            case Block block -> true;
            case ListItem item -> true;
            default -> false;
        };
    }

    @Override
    public void reveal(Object target) {
        var place = TextTarget.of(context.session().association(), finding(target));
        if (place.isPresent()) {
            show(place.get());
        } else {
            TextTarget.explanation(context.session().association(), target).ifPresent(context::reveal);
        }
    }

    /** The finding that stands in a location, which knows the words that it is about; else the target itself. */
    private Object finding(Object target) {
        return context.session().findings().stream()
                .flatMap(report -> report.findings().stream())
                .filter(found -> found.finding().location().equals(target))
                .findFirst()
                .<Object>map(found -> found)
                .orElse(target);
    }

    private void show(TextTarget place) {
        part.commit();
        if (year.show(place.year())) {
            shown = Optional.empty();
            refresh();
        }
        if (place.section() == null) {
            outline.setFocus();
            return;
        }
        outline.select(place.section());
        show(Optional.of(place.section()));
        if (place.element() != null) {
            var range = place.selection().orElse(new TextTarget.Range(0, 0));
            part.rows().select(place.element(), range.start(), range.length());
        }
    }

    @Override
    public void setFocus() {
        if (shown.isPresent()) {
            part.rows().setFocus();
        } else {
            outline.setFocus();
        }
    }

    @Override
    public void dispose() {
        unlisten.run();
    }
}
