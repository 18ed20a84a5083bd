// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.chart;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.jspecify.annotations.Nullable;
import se.finsam.core.chart.Chart;
import se.finsam.core.text.Language;
import se.finsam.ui.chart.Drawing.Datum;
import se.finsam.ui.chart.Drawing.Key;
import se.finsam.ui.chart.Drawing.Point;

/**
 * Shows a chart and lets its values be walked over with mouse and keyboard, its series be hidden and its categories be
 * narrowed. Arrow keys go from value to value, Enter and Space choose one, Tab goes to the legend, where Space hides and
 * shows; plus and minus or Ctrl with the wheel narrow and widen, as dragging does, and Esc shows all.
 */
public final class ChartCanvas extends Canvas {
    private final Language language;
    private ChartStyle style = ChartStyle.light();
    private Set<String> hidden = Set.of();
    private boolean titled = true;
    private int from;
    private int to = Integer.MAX_VALUE;
    private BiConsumer<String, Integer> chosen = (series, category) -> {};
    private @Nullable Chart chart;
    private @Nullable Drawing drawing;
    private @Nullable Datum current;
    private @Nullable Datum hovered;
    private @Nullable String key;
    private @Nullable Box band;

    /**
     * An empty chart.
     *
     * @param style of a canvas; it is double buffered in any case
     */
    public ChartCanvas(Composite parent, int style, Language language) {
        super(parent, style | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        this.language = language;
        addListener(SWT.Paint, this::paint);
        addListener(SWT.Resize, event -> changed());
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        ChartPointer.serve(this);
        ChartKeys.serve(this);
        ChartAccess.serve(this);
        ChartMenu.serve(this);
    }

    /** Shows a chart, whole; what is hidden stays hidden if the chart has it. */
    public void setChart(@Nullable Chart shown) {
        checkWidget();
        chart = shown;
        current = null;
        zoom(0, Integer.MAX_VALUE);
    }

    /** What is shown. */
    public Optional<Chart> chart() {
        return Optional.ofNullable(chart);
    }

    /** Shows the chart in other colours. */
    public void setChartStyle(ChartStyle colours) {
        checkWidget();
        style = colours;
        changed();
    }

    ChartStyle chartStyle() {
        return style;
    }

    /** Whether the title is drawn; it is unless said otherwise. */
    public void setTitled(boolean drawn) {
        checkWidget();
        titled = drawn;
        changed();
    }

    /** Hides some series, by their ids, and shows the others. */
    public void setHidden(Set<String> series) {
        checkWidget();
        hidden = Set.copyOf(series);
        changed();
    }

    /** The ids of the series that are hidden. */
    public Set<String> hidden() {
        return hidden;
    }

    /** Says what is told of the series and the category of a value that the user chooses. */
    public void onSelect(BiConsumer<String, Integer> told) {
        chosen = told;
    }

    /** Marks a value, without telling of it; nothing is marked if it is not drawn. */
    public void select(String series, int category) {
        checkWidget();
        moveTo(new Datum(series, category));
    }

    Language language() {
        return language;
    }

    /** The frame as it is now. */
    ChartFrame frame() {
        var area = getClientArea();
        return new ChartFrame(area.width, area.height, language, titled, hidden, from, to);
    }

    /** The drawing as it is now; empty while there is no chart. */
    Optional<Drawing> drawing() {
        var shown = chart;
        if (drawing == null && shown != null) {
            var gc = new GC(this);
            try (var fonts = new ChartFonts(getDisplay(), getFont())) {
                drawing = ChartLayout.of(shown, frame(), style, new SwtMetrics(gc, fonts));
            } finally {
                gc.dispose();
            }
        }
        return Optional.ofNullable(drawing);
    }

    List<Key> keys() {
        return drawing().map(Drawing::keys).orElse(List.of());
    }

    Optional<Point> current() {
        return drawing().flatMap(shown -> current == null ? Optional.empty() : shown.point(current));
    }

    Optional<Key> key() {
        return keys().stream().filter(each -> each.series().equals(key)).findFirst();
    }

    /** What a screen reader is told: the entry of the legend that has the focus, else the value. */
    Optional<String> told() {
        return key().map(each -> ChartTexts.key(each, language))
                .or(() -> current().map(Point::text));
    }

    /** The value whose text is shown beside it: the one under the pointer, else the one walked to. */
    Optional<Point> tip() {
        return drawing()
                .flatMap(shown -> hovered == null ? Optional.empty() : shown.point(hovered))
                .or(() -> isFocusControl() && key == null ? current() : Optional.empty());
    }

    void moveTo(@Nullable Datum datum) {
        current = datum;
        key = null;
        hovered = null;
        announce();
    }

    void moveToKey(@Nullable Key entry) {
        key = entry == null ? null : entry.series();
        announce();
    }

    private void announce() {
        ChartAccess.announce(this);
        redraw();
    }

    void hover(@Nullable Datum datum) {
        if (datum == null ? hovered != null : !datum.equals(hovered)) {
            hovered = datum;
            redraw();
        }
    }

    void choose(Point point) {
        moveTo(point.datum());
        chosen.accept(point.datum().series(), point.datum().category());
    }

    void toggle(String series) {
        var next = new HashSet<>(hidden);
        if (!next.remove(series)) {
            next.add(series);
        }
        setHidden(next);
        ChartAccess.announce(this);
    }

    /** Shows the categories from one up to another, at least one of them. */
    void zoom(int first, int end) {
        from = Math.max(0, first);
        to = Math.max(from + 1, end);
        hovered = null;
        changed();
    }

    boolean isZoomed() {
        var size = chart == null ? 0 : chart.categories().size();
        return from > 0 || to < size;
    }

    void showAll() {
        zoom(0, Integer.MAX_VALUE);
    }

    /** Shows fewer or more categories around one of them. */
    void zoomAround(int category, double factor) {
        var shown = drawing().orElse(null);
        if (shown == null || chart == null) {
            return;
        }
        var size = chart.categories().size();
        var step = factor < 1 ? Math.floor(shown.categories() * factor) : Math.ceil(shown.categories() * factor);
        var count = (int) Math.clamp(step, Math.min(2, size), size);
        var share = (category - shown.first() + 0.5) / Math.max(1, shown.categories());
        var first = Math.clamp(Math.round(category + 0.5 - share * count), 0, size - count);
        zoom(first, first + count);
    }

    /** Marks an area that is being dragged over; null when done. */
    void mark(@Nullable Box area) {
        band = area;
        redraw();
    }

    private void changed() {
        drawing = null;
        redraw();
    }

    private void paint(Event event) {
        var shown = drawing().orElse(null);
        if (shown == null) {
            event.gc.setBackground(ChartPainter.colour(style.background()));
            event.gc.fillRectangle(getClientArea());
            return;
        }
        try (var fonts = new ChartFonts(getDisplay(), getFont())) {
            new ChartPainter(event.gc, fonts).paint(shown);
            var overlay = new ChartOverlay(event.gc, fonts, style, shown);
            if (band != null) {
                overlay.veil(band);
            }
            current().ifPresent(point -> overlay.ring(point.box().grown(3)));
            if (isFocusControl()) {
                overlay.border();
                key().ifPresent(each -> overlay.ring(each.box()));
            }
            tip().ifPresent(overlay::tip);
        }
    }
}
