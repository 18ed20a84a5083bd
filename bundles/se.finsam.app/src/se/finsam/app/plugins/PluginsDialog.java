// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.app.plugins;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import se.finsam.model.text.Texts;
import se.finsam.plugins.PluginException;
import se.finsam.plugins.PluginStatus;
import se.finsam.plugins.Proposal;
import se.finsam.ui.Ids;
import se.finsam.ui.UiLanguage;

/** The plug-ins of the user: what each contributes, why not if it is not loaded, and buttons to change them. */
final class PluginsDialog extends Dialog {
    private static final Texts TEXTS = Texts.of(PluginsDialog.class);

    private final PluginsPresenter presenter;
    private List<PluginsPresenter.Line> shown = List.of();
    private Table table;
    private Text details;
    private Button turn;
    private Button uninstall;
    private DownloadRow download;

    PluginsDialog(Shell parent, PluginsPresenter presenter) {
        super(parent);
        this.presenter = presenter;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** Something that can be refused. */
    private interface Step {
        void take() throws PluginException;
    }

    private static String text(String key, Object... arguments) {
        return UiLanguage.in(TEXTS.get(key, arguments));
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(text("title"));
    }

    @Override
    protected Point getInitialSize() {
        return new Point(820, 520);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(16, 16)
                .spacing(8, 8)
                .applyTo(area);
        var intro = new Label(area, SWT.WRAP);
        intro.setText(text("intro"));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .span(2, 1)
                .hint(600, SWT.DEFAULT)
                .applyTo(intro);
        createTable(area);
        createButtons(area);
        details = Ids.set(
                new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER), "plugins.details");
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 140).applyTo(details);
        download = new DownloadRow(area, presenter::propose, proposal -> tried(() -> ask(proposal)), this::refuse);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .span(2, 1)
                .exclude(true)
                .applyTo(download.control());
        refresh(null);
        return area;
    }

    private void createTable(Composite area) {
        table = Ids.set(new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER), "plugins.table");
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        var widths = List.of(220, 90, 160, 130);
        var names = List.of("column.name", "column.version", "column.provider", "column.state");
        for (var i = 0; i < names.size(); i++) {
            var column = new TableColumn(table, SWT.NONE);
            column.setText(text(names.get(i)));
            column.setWidth(widths.get(i));
        }
        table.addListener(SWT.Selection, event -> select());
    }

    private void createButtons(Composite area) {
        var buttons = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(8, 8).applyTo(buttons);
        GridDataFactory.fillDefaults().span(1, 2).applyTo(buttons);
        button(buttons, "installFile", this::installFile);
        button(buttons, "installFolder", this::installFolder);
        button(buttons, "installAddress", this::installAddress);
        turn = button(buttons, "turnOff", () -> selected(presenter::turn));
        uninstall = button(buttons, "uninstall", () -> selected(this::uninstall));
        button(buttons, "openExtensions", this::openExtensions);
    }

    private static Button button(Composite parent, String key, Runnable action) {
        var button = Ids.set(new Button(parent, SWT.PUSH), "plugins." + key);
        button.setText(text(key));
        button.addListener(SWT.Selection, event -> action.run());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        return button;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, text("close"), true);
    }

    private void refresh(@Nullable String id) {
        shown = presenter.lines();
        table.removeAll();
        for (var line : shown) {
            var item = new TableItem(table, SWT.NONE);
            item.setText(new String[] {
                UiLanguage.in(line.name()), line.version(), line.provider(), UiLanguage.in(line.state())
            });
            var plugin = line.plugin();
            if (plugin != null && plugin.id().equals(id)) {
                table.setSelection(item);
            }
        }
        select();
    }

    private @Nullable PluginStatus selection() {
        var index = table.getSelectionIndex();
        return index < 0 ? null : shown.get(index).plugin();
    }

    private void select() {
        var index = table.getSelectionIndex();
        details.setText(
                index < 0
                        ? text(shown.isEmpty() ? "none" : "choose")
                        : UiLanguage.in(shown.get(index).details()));
        var plugin = selection();
        turn.setEnabled(plugin != null);
        turn.setText(text(plugin == null || PluginsPresenter.isOn(plugin) ? "turnOff" : "turnOn"));
        uninstall.setEnabled(plugin != null && plugin.removable());
    }

    /** A change of one plug-in. */
    private interface Change {
        void make(PluginStatus plugin) throws PluginException;
    }

    private void selected(Change change) {
        var plugin = selection();
        if (plugin != null) {
            tried(() -> change.make(plugin));
            refresh(plugin.id());
        }
    }

    private void uninstall(PluginStatus plugin) throws PluginException {
        if (MessageDialog.openQuestion(getShell(), text("title"), text("reallyUninstall", plugin.id()))) {
            presenter.uninstall(plugin);
        }
    }

    /** Shows the folder in the program of the system, where the user adds and removes folders as he does elsewhere. */
    private void openExtensions() {
        var folder = presenter.ownExtensions();
        try {
            Files.createDirectories(folder);
            Program.launch(folder.toString());
        } catch (IOException e) {
            MessageDialog.openError(getShell(), text("title"), text("cannotMake", folder, e));
        }
    }

    private void installFile() {
        var dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setFilterExtensions(new String[] {"*.jar;*.zip"});
        install(dialog.open());
    }

    private void installFolder() {
        install(new DirectoryDialog(getShell(), SWT.OPEN).open());
    }

    private void install(@Nullable String path) {
        if (path != null) {
            tried(() -> ask(presenter.propose(path)));
        }
    }

    private void installAddress() {
        var address = new InputDialog(getShell(), text("title"), text("address"), "https://", this::addressProblem);
        if (address.open() == Window.OK) {
            download(address.getValue().strip());
        }
    }

    private @Nullable String addressProblem(String written) {
        return PluginsPresenter.addressProblem(written).map(UiLanguage::in).orElse(null);
    }

    /** Downloads beside the window's thread and then asks; the dialog stays as it is. */
    void download(String address) {
        download.start(address);
    }

    /** Installs if the user agrees; what was unpacked is gone in the end. */
    private void ask(Proposal proposed) throws PluginException {
        try (var proposal = proposed) {
            var agreed = MessageDialog.open(
                            MessageDialog.WARNING,
                            getShell(),
                            text("title"),
                            UiLanguage.in(PluginsPresenter.question(proposal)),
                            1,
                            text("install"),
                            text("cancel"))
                    == 0;
            if (agreed) {
                presenter.install(proposal);
                refresh(proposal.jars().getFirst().id());
            }
        }
    }

    private void tried(Step step) {
        BusyIndicator.showWhile(getShell() == null ? null : getShell().getDisplay(), () -> {
            try {
                step.take();
            } catch (PluginException e) {
                refuse(e);
            }
        });
    }

    private void refuse(PluginException refusal) {
        MessageDialog.openError(getShell(), text("title"), UiLanguage.in(refusal.text()));
    }
}
