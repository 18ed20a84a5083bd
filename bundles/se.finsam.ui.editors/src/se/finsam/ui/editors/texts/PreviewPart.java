// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.model.text.Texts;
import se.finsam.ui.Ids;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.editors.texts.presenter.RenderedText;
import se.finsam.ui.editors.texts.presenter.ReportText;
import se.finsam.ui.form.Form;
import se.finsam.ui.theme.ThemeColor;

/** A section with what is below it as it will print. */
final class PreviewPart {
    private static final Texts TEXTS = Texts.of(PreviewPart.class);
    private static final int BULLET_INDENT = 14;

    private final Composite area;
    private final StyledText view;
    private final Label words;
    private final StringBuilder text = new StringBuilder();
    private final List<StyleRange> styles = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final List<int[]> bullets = new ArrayList<>();
    private @Nullable String shown;

    /** What is said of a piece of the text. */
    private record Note(int start, int end, Text note) {}

    /**
     * @param margin around it, to the left and right
     */
    PreviewPart(Composite parent, int margin) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .extendedMargins(margin, margin, 6, 6)
                .spacing(0, 4)
                .applyTo(area);
        GridDataFactory.fillDefaults().applyTo(Form.heading(area, TEXTS.get("preview")));
        view = Ids.set(
                new StyledText(area, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY | SWT.BORDER),
                "texts.preview");
        view.setMargins(10, 8, 10, 8);
        view.setLineSpacing(2);
        view.setAlwaysShowScrollBars(false);
        view.addListener(SWT.MouseMove, this::hover);
        view.addListener(SWT.Traverse, event -> event.doit = true);
        GridDataFactory.fillDefaults().grab(true, true).hint(200, 100).applyTo(view);
        words = Ids.set(new Label(area, SWT.NONE), "texts.words");
        words.setForeground(ThemeColor.MUTED.get());
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(words);
    }

    Composite control() {
        return area;
    }

    /** Shows a section; nothing while none is selected or rendered. */
    void show(Optional<ReportText.Part> section) {
        text.setLength(0);
        styles.clear();
        notes.clear();
        bullets.clear();
        section.ifPresent(part -> add(part, part.level()));
        fill(section.map(ReportText.Part::id).orElse(null));
    }

    /** Counts the words of a section and of its whole report; empty while they are being counted. */
    void count(Optional<ReportText.Part> section, Optional<ReportText> report) {
        BlockRow.exclude(words, false);
        words.setText(UiLanguage.in(report.map(all -> TEXTS.get(
                        "words",
                        section.map(ReportText.Part::allWords)
                                .map(PreviewPart::number)
                                .orElse("0"),
                        number(all.words())))
                .orElseGet(() -> TEXTS.get("counting"))));
        words.requestLayout();
    }

    private static String number(int count) {
        return UiLanguage.figures().number(java.math.BigDecimal.valueOf(count), 0);
    }

    private void fill(@Nullable String section) {
        var top = view.getTopPixel();
        view.setRedraw(false);
        view.setText(text.toString());
        view.setStyleRanges(styles.toArray(StyleRange[]::new));
        for (var lines : bullets) {
            var from = view.getLineAtOffset(lines[0]);
            view.setLineIndent(from, 1, BULLET_INDENT);
            view.setLineWrapIndent(from, 1, 2 * BULLET_INDENT);
        }
        view.setTopPixel(section != null && section.equals(shown) ? top : 0);
        view.setRedraw(true);
        shown = section;
    }

    private void add(ReportText.Part part, int top) {
        if (!part.applicable()) {
            heading(part, top);
            styled(UiLanguage.in(TEXTS.get("preview.notIncluded")), ThemeColor.MUTED, SWT.ITALIC);
            text.append("\n\n");
            return;
        }
        heading(part, top);
        part.pieces().forEach(this::add);
        part.sections().forEach(below -> add(below, top));
    }

    private void heading(ReportText.Part part, int top) {
        if (part.heading().isEmpty()) {
            return;
        }
        var range = new StyleRange();
        range.start = text.length();
        range.length = part.heading().length();
        range.font = font(part.level() - top);
        styles.add(range);
        text.append(part.heading()).append("\n");
    }

    private static Font font(int depth) {
        return depth == 0
                ? JFaceResources.getHeaderFont()
                : JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
    }

    private void add(ReportText.Piece piece) {
        switch (piece) {
            case ReportText.Paragraph paragraph -> {
                add(paragraph.text());
                text.append("\n\n");
            }
            case ReportText.Bullets list -> {
                for (var item : list.items()) {
                    bullets.add(new int[] {text.length()});
                    text.append("•  ");
                    add(item);
                    text.append("\n");
                }
                text.append("\n");
            }
            case ReportText.Place place -> {
                styled(
                        UiLanguage.in(TEXTS.get(place.chart() ? "preview.chart" : "preview.table", place.name())),
                        ThemeColor.MUTED,
                        SWT.NORMAL);
                text.append("\n\n");
            }
        }
    }

    private void add(RenderedText rendered) {
        for (var span : rendered.spans()) {
            var start = text.length();
            var style = span.emphasis() ? SWT.ITALIC : SWT.NORMAL;
            switch (span.kind()) {
                case TEXT -> {
                    if (span.emphasis()) {
                        styled(span.text(), null, style);
                    } else {
                        text.append(span.text());
                    }
                }
                case FIGURE -> styled(span.text(), ThemeColor.ACCENT, style);
                case CHANGED -> underlined(styled(span.text(), ThemeColor.ACCENT, style), ThemeColor.WARNING);
                case PROBLEM -> {
                    underlined(styled(span.text(), ThemeColor.ERROR, style), ThemeColor.ERROR);
                    styled(
                            " " + UiLanguage.in(TEXTS.get("preview.noFigure", span.note())),
                            ThemeColor.ERROR,
                            SWT.ITALIC);
                }
            }
            if (!span.note().isEmpty()) {
                notes.add(new Note(start, text.length(), span.note()));
            }
        }
    }

    private StyleRange styled(String words, @Nullable ThemeColor color, int style) {
        var range = new StyleRange();
        range.start = text.length();
        range.length = words.length();
        range.fontStyle = style;
        range.foreground = color == null ? null : color.get();
        styles.add(range);
        text.append(words);
        return range;
    }

    private static void underlined(StyleRange range, ThemeColor color) {
        range.underline = true;
        range.underlineStyle = SWT.UNDERLINE_SQUIGGLE;
        range.underlineColor = color.get();
    }

    private void hover(Event event) {
        var place = view.getOffsetAtPoint(new Point(event.x, event.y));
        view.setToolTipText(notes.stream()
                .filter(note -> note.start() <= place && place < note.end())
                .findFirst()
                .map(note -> UiLanguage.in(note.note()))
                .orElse(null));
    }
}
