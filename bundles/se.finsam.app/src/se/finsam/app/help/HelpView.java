// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.app.help;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.part.ViewPart;
import org.osgi.framework.FrameworkUtil;
import se.finsam.help.HelpLibrary;
import se.finsam.model.text.Texts;
import se.finsam.ui.Ids;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.theme.Icons;
import se.finsam.ui.theme.ThemeChanges;

/** The guides: contents to the left, the text to the right; in a narrow view the contents stand above, on demand. */
public final class HelpView extends ViewPart {
    /** Id of the view in plugin.xml. */
    public static final String ID = "se.finsam.app.help";

    private static final Texts TEXTS = Texts.of(HelpView.class);
    private static final int NARROW = 720;

    private final Path folder = Platform.getStateLocation(FrameworkUtil.getBundle(HelpView.class))
            .append("help")
            .toPath();
    private SashForm sash;
    private Contents contents;
    private Reader reader;
    private ToolItem toggle;
    private ToolItem back;
    private Text find;
    private Label missed;
    private boolean wide;

    static String text(String key) {
        return UiLanguage.in(TEXTS.get(key));
    }

    @Override
    public void createPartControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        createBar(area);
        sash = Ids.set(new SashForm(area, SWT.VERTICAL), "help");
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        contents = new Contents(sash, this::open);
        reader = new Reader(sash, this::moved);
        sash.setWeights(30, 70);
        showContents(false);
        sash.addListener(SWT.Resize, event -> arrange(sash.getSize().x >= NARROW));
        ThemeChanges.follow(sash, this::restyle);
        reader.say(text("loading"));
        load();
    }

    private void createBar(Composite area) {
        var bar = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(3)
                .margins(8, 4)
                .spacing(8, 0)
                .applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        var tools = new ToolBar(bar, SWT.FLAT);
        toggle = tool(tools, SWT.CHECK, "contents.toggle", "contents", () -> showContents(toggle.getSelection()));
        back = tool(tools, SWT.PUSH, "back", "back", () -> reader.back());
        back.setEnabled(false);
        tool(tools, SWT.PUSH, "external", "link", this::launch);
        find = Ids.set(new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "help.find");
        find.setMessage(text("find"));
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .hint(180, SWT.DEFAULT)
                .applyTo(find);
        find.addListener(SWT.DefaultSelection, event -> missed.setVisible(!reader.find(find.getText())));
        find.addListener(SWT.Modify, event -> missed.setVisible(false));
        missed = Ids.set(new Label(bar, SWT.NONE), "help.find.none");
        missed.setText(text("find.none"));
        missed.setVisible(false);
    }

    private static ToolItem tool(ToolBar bar, int style, String key, String icon, Runnable action) {
        var item = Ids.set(new ToolItem(bar, style), "help." + key);
        item.setImage(Icons.image(icon));
        item.setToolTipText(text(key));
        item.addListener(SWT.Selection, event -> action.run());
        return item;
    }

    private void arrange(boolean room) {
        if (room != wide) {
            wide = room;
            sash.setOrientation(room ? SWT.HORIZONTAL : SWT.VERTICAL);
            showContents(room);
        }
    }

    private void showContents(boolean shown) {
        toggle.setSelection(shown);
        sash.setMaximizedControl(shown ? null : reader.control());
    }

    /** Writes the pages beside the state of the window, where the browser can read them. */
    private void load() {
        var style = Styles.ofWindow();
        var display = sash.getDisplay();
        Job.create(text("loading"), monitor -> {
                    try {
                        var library = HelpLibrary.read();
                        library.write(folder, style);
                        display.asyncExec(() -> show(library));
                    } catch (IOException e) {
                        ILog.of(HelpView.class).error("The help cannot be written to " + folder, e);
                        display.asyncExec(this::fail);
                    }
                })
                .schedule();
    }

    private void show(HelpLibrary library) {
        if (!sash.isDisposed()) {
            contents.fill(library, UiLanguage.current());
            open(HelpLibrary.pageFile(library.topics().getFirst().file().in(UiLanguage.current())));
        }
    }

    private void fail() {
        if (!sash.isDisposed()) {
            reader.say(text("failed"));
        }
    }

    private void open(String address) {
        reader.open(folder, address);
    }

    private void moved(String address) {
        contents.select(address);
        back.setEnabled(reader.canGoBack());
    }

    private void restyle() {
        try {
            HelpLibrary.restyle(folder, Styles.ofWindow());
            reader.refresh();
        } catch (IOException e) {
            ILog.of(HelpView.class).error("The help cannot take other colours", e);
        }
    }

    private void launch() {
        reader.address().ifPresent(Program::launch);
    }

    @Override
    public void setFocus() {
        reader.control().setFocus();
    }
}
