// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.chart;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.ui.chart.Drawing.Anchor;
import se.finsam.ui.chart.Drawing.Item;
import se.finsam.ui.chart.Drawing.Label;
import se.finsam.ui.chart.Drawing.Rect;
import se.finsam.ui.chart.Drawing.Spot;
import se.finsam.ui.chart.TextMetrics.Font;

/** What is drawn so far. A text is taken only if it lies wholly on the sheet and over no other. */
final class Sheet {
    private final Box whole;
    private final TextMetrics metrics;
    private final List<Item> items = new ArrayList<>();
    private final List<Label> texts = new ArrayList<>();
    private final List<Box> boxes = new ArrayList<>();
    private final List<Spot[]> lines = new ArrayList<>();
    private @Nullable Integer plate;

    Sheet(double width, double height, TextMetrics metrics) {
        whole = new Box(0, 0, width, height);
        this.metrics = metrics;
    }

    void add(Item item) {
        items.add(item);
    }

    List<Item> items() {
        return items;
    }

    /** What values beside marks must not cover. */
    void avoid(Box box) {
        boxes.add(box);
    }

    /** What values beside marks must not cover. */
    void avoid(Spot from, Spot to) {
        lines.add(new Spot[] {from, to});
    }

    /**
     * Writes a text.
     *
     * @param x of the end that the anchor says
     * @param y of the upper edge
     * @return false if there is no room
     */
    boolean write(String text, double x, double y, Anchor anchor, Font font, int colour) {
        return write(label(text, x, y, anchor, font, colour));
    }

    boolean write(Label label) {
        if (label.text().isBlank() || !isFree(label)) {
            return false;
        }
        texts.add(label);
        items.add(label);
        return true;
    }

    /** What texts that are clear of marks stand on, so that no line of the grid strikes them through. */
    void plates(int colour) {
        plate = colour;
    }

    /** Writes a text unless it would lie over a mark or so near that it could be taken for that of another. */
    boolean writeClear(String text, double x, double y, Anchor anchor, int colour) {
        var label = label(text, x, y, anchor, Font.BODY, colour);
        var box = label.box();
        var near = box.grown(2);
        var clear = isFree(label)
                && boxes.stream().noneMatch(box::overlaps)
                && lines.stream().noneMatch(line -> box.grown(1).crossedBy(line[0], line[1]))
                && texts.stream()
                        .noneMatch(other -> other.angle() == 0 && other.box().overlaps(near));
        if (clear && plate != null) {
            items.add(new Rect(box.grown(-2), plate, null));
        }
        return clear && write(label);
    }

    Label label(String text, double x, double y, Anchor anchor, Font font, int colour) {
        var width = metrics.width(text, font);
        var left =
                switch (anchor) {
                    case START -> x;
                    case MIDDLE -> x - width / 2;
                    case END -> x - width;
                };
        var box = new Box(left, y, width, metrics.height(font));
        return new Label(text, box, metrics.ascent(font), anchor, 0, font, colour);
    }

    private boolean isFree(Label label) {
        if (label.angle() != 0) {
            return label.corners().stream().allMatch(corner -> whole.holds(corner.x(), corner.y()))
                    && texts.stream().noneMatch(text -> text.angle() == 0 && isOver(label, text.ink()));
        }
        return whole.holds(label.box())
                && texts.stream()
                        .noneMatch(text ->
                                text.angle() == 0 ? text.ink().overlaps(label.ink()) : isOver(text, label.ink()));
    }

    /** Whether a turned text, all along its middle, comes over a box made larger by half its height. */
    private static boolean isOver(Label turned, Box box) {
        var corners = turned.corners();
        var half = turned.box().height() / 2;
        return box.grown(half).crossedBy(middle(corners.get(0), corners.get(3)), turned.pivot());
    }

    private static Spot middle(Spot a, Spot b) {
        return new Spot((a.x() + b.x()) / 2, (a.y() + b.y()) / 2);
    }
}
