// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.chart;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.MessageBox;
import se.finsam.core.chart.Chart;

/** The menu of a chart: copies, files, and all that the mouse does besides. */
final class ChartMenu {
    /** Pictures have twice as many dots each way as the window has points, for print. */
    private static final int ZOOM = 200;

    private final ChartCanvas canvas;
    private final Menu menu;
    private final Menu series;
    private final MenuItem all;

    static void serve(ChartCanvas canvas) {
        canvas.setMenu(new ChartMenu(canvas).menu);
    }

    private ChartMenu(ChartCanvas canvas) {
        this.canvas = canvas;
        menu = new Menu(canvas);
        item("menu.copyPicture", this::copyPicture);
        item("menu.copyData", this::copyData);
        separator();
        item("menu.savePng", chart -> save(chart, "png", ChartImage.png(picture(chart))));
        item("menu.saveSvg", chart -> save(chart, "svg", svg(chart)));
        separator();
        var cascade = new MenuItem(menu, SWT.CASCADE);
        cascade.setText(text("menu.series"));
        series = new Menu(cascade);
        cascade.setMenu(series);
        all = item("menu.all", chart -> canvas.showAll());
        menu.addListener(SWT.Show, event -> show());
    }

    private String text(String key, Object... arguments) {
        return ChartTexts.get(key, canvas.language(), arguments);
    }

    private MenuItem separator() {
        return new MenuItem(menu, SWT.SEPARATOR);
    }

    private MenuItem item(String key, Consumer<Chart> action) {
        var item = new MenuItem(menu, SWT.PUSH);
        item.setText(text(key));
        item.addListener(SWT.Selection, event -> canvas.chart().ifPresent(action));
        return item;
    }

    private void show() {
        for (var item : menu.getItems()) {
            item.setEnabled(canvas.chart().isPresent());
        }
        all.setEnabled(canvas.isZoomed());
        for (var item : series.getItems()) {
            item.dispose();
        }
        canvas.chart().ifPresent(chart -> {
            for (var entry : new Cast(chart, canvas.chartStyle(), canvas.hidden()).entries()) {
                var item = new MenuItem(series, SWT.CHECK);
                item.setText(entry.name().in(canvas.language()).replace("&", "&&"));
                item.setSelection(entry.shown());
                item.addListener(SWT.Selection, event -> canvas.toggle(entry.id()));
            }
        });
    }

    private ImageData picture(Chart chart) {
        return ChartImage.data(canvas.getDisplay(), chart, canvas.frame(), canvas.chartStyle(), canvas.getFont(), ZOOM);
    }

    private byte[] svg(Chart chart) {
        return SvgChart.of(chart, canvas.frame(), canvas.chartStyle()).getBytes(StandardCharsets.UTF_8);
    }

    private void copyPicture(Chart chart) {
        copy(picture(chart), ImageTransfer.getInstance());
    }

    private void copyData(Chart chart) {
        copy(ChartData.text(chart, canvas.language()), TextTransfer.getInstance());
    }

    private void copy(Object what, Transfer how) {
        var clipboard = new Clipboard(canvas.getDisplay());
        clipboard.setContents(new Object[] {what}, new Transfer[] {how});
        clipboard.dispose();
    }

    private void save(Chart chart, String suffix, byte[] content) {
        var dialog = new FileDialog(canvas.getShell(), SWT.SAVE);
        dialog.setText(text("save.title"));
        dialog.setFilterExtensions("*." + suffix);
        dialog.setOverwrite(true);
        dialog.setFileName(chart.title().in(canvas.language()).replaceAll("[\\\\/:*?\"<>|]", "-") + "." + suffix);
        var chosen = dialog.open();
        if (chosen == null) {
            return;
        }
        try {
            Files.write(Path.of(chosen), content);
        } catch (IOException e) {
            var box = new MessageBox(canvas.getShell(), SWT.ICON_ERROR | SWT.OK);
            box.setText(text("save.title"));
            box.setMessage(text("save.failed", chosen, e.getLocalizedMessage()));
            box.open();
        }
    }
}
