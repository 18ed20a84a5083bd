// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.EditorPart;
import org.jspecify.annotations.Nullable;
import se.finsam.core.finding.Location;
import se.finsam.core.text.Text;
import se.finsam.model.edit.Document;
import se.finsam.model.edit.DocumentChange;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.file.AssociationFileException;
import se.finsam.model.text.Texts;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.UndoActions;
import se.finsam.ui.editors.place.FindingPlaces;
import se.finsam.ui.form.Form;
import se.finsam.ui.page.PageContext;
import se.finsam.ui.page.PageDescriptor;
import se.finsam.ui.session.Session;
import se.finsam.ui.session.Sessions;
import se.finsam.ui.theme.ThemeChanges;

/** The editor of an association: its pages are contributions, made when they are first shown. */
public final class AssociationEditor extends EditorPart implements PageContext {
    /** Id in plugin.xml. */
    public static final String ID = "se.finsam.ui.editors.association";

    private static final Texts TEXTS = Texts.of(AssociationEditor.class);

    private final List<Tab> tabs = new ArrayList<>();
    private Sessions sessions;
    private Session session;
    private Runnable unlisten = () -> {};
    private UndoActions undo;
    private CTabFolder folder;
    private OutsideChanges outside;
    private @Nullable RecoveredBar recovered;

    /** A page behind its tab; the page is made when it is first asked for, its widgets when first shown. */
    private record Tab(PageDescriptor descriptor, CTabItem item, EditorTab page) {}

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof FileInput opened)) {
            throw new PartInitException("Not a file of an association: " + input.getName());
        }
        setSite(site);
        setInput(input);
        sessions = site.getService(Sessions.class);
        try {
            session = sessions.open(opened.file(), site.getShell().getDisplay()::execute);
        } catch (AssociationFileException e) {
            throw new PartInitException(UiLanguage.in(e.problem()), e);
        }
        setPartName(session.association().getName());
        unlisten = session.onChange(this::changed);
    }

    private void changed(DocumentChange change) {
        if (change.kind() != DocumentChange.Kind.SAVED) {
            tabs.forEach(tab -> tab.page().update());
        } else if (recovered != null) {
            recovered.hide();
        }
        setPartName(session.association().getName());
        undo.update();
        firePropertyChange(PROP_DIRTY);
    }

    @Override
    public void createPartControl(Composite parent) {
        undo = UndoActions.install(getEditorSite().getActionBars(), session::document);
        var content = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
        getEditorSite().getActionBars().setGlobalActionHandler(ActionFactory.FIND.getId(), new FindField(content));
        var steps = session.document().recoveredSteps();
        recovered = steps == 0 ? null : new RecoveredBar(content, steps, this::reload);
        outside = new OutsideChanges(getSite().getShell(), session, this::reload);
        folder = new CTabFolder(content, SWT.BOTTOM | SWT.FLAT);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(folder);
        var images = new LocalResourceManager(JFaceResources.getResources(), folder);
        for (var descriptor : PageDescriptor.read(Platform.getExtensionRegistry())) {
            var item = new CTabItem(folder, SWT.NONE);
            item.setText(descriptor.name().replace("&", "&&"));
            if (descriptor.icon() != null) {
                item.setImage(images.createImageWithDefault(descriptor.icon()));
            }
            var failure = TEXTS.get("pageFailed", descriptor.name(), descriptor.bundle());
            var tab = new EditorTab(
                    descriptor::make, failure, () -> descriptor.appliesTo().missing(session.snapshot()), item, this);
            tabs.add(new Tab(descriptor, item, tab));
        }
        folder.addListener(Form.TYPING, event -> firePropertyChange(PROP_DIRTY));
        ThemeChanges.follow(folder, () -> tabs.forEach(tab -> tab.page().update()));
        folder.addListener(SWT.Selection, event -> selected().ifPresent(this::show));
        if (!tabs.isEmpty()) {
            select(tabs.getFirst());
        }
    }

    /** Gives up what is not saved and opens the file as it is; a file that cannot be read leaves the work here. */
    private void reload() {
        var page = getSite().getPage();
        var display = folder.getDisplay();
        if (!(getEditorInput() instanceof FileInput input)) {
            return;
        }
        try {
            Document.open(input.file());
        } catch (AssociationFileException e) {
            var title = TEXTS.get("notOpened", input.getName());
            MessageDialog.openError(getSite().getShell(), UiLanguage.in(title), UiLanguage.in(e.problem()));
            return;
        }
        if (page.closeEditor(this, false)) {
            display.asyncExec(() -> Editors.open(page.getWorkbenchWindow(), input.file()));
        }
    }

    private Optional<Tab> selected() {
        return tabs.stream().filter(tab -> tab.item() == folder.getSelection()).findFirst();
    }

    private void select(Tab tab) {
        tab.page().show();
        folder.setSelection(tab.item());
        firePropertyChange(PROP_TITLE);
    }

    private void show(Tab tab) {
        tab.page().show();
        firePropertyChange(PROP_TITLE);
    }

    /** What the tab of the page says that is shown; empty when there is no page. */
    public String pageName() {
        return selected().map(tab -> tab.item().getText().replace("&&", "&")).orElse("");
    }

    /** The pages, in the order in which they are shown. */
    public List<PageDescriptor> pages() {
        return tabs.stream().map(Tab::descriptor).toList();
    }

    /**
     * Shows a page by the id of its contribution, or one that this had before.
     *
     * @return false if there is none, and nothing is done
     */
    public boolean showPage(String id) {
        var called = tabs.stream()
                .filter(tab -> tab.descriptor().id().equals(id))
                .findFirst()
                .or(() -> tabs.stream()
                        .filter(tab -> tab.descriptor().isCalled(id))
                        .findFirst());
        called.ifPresent(this::select);
        return called.isPresent();
    }

    /** Shows a target on the first page that can; a location that no page knows by the element that it speaks of. */
    @Override
    public void reveal(Object target) {
        if (!shown(target) && target instanceof Location location) {
            session.findings()
                    .map(report -> new FindingPlaces(
                            session.association(),
                            session.templates(),
                            report.input().year()))
                    .flatMap(places -> places.element(location))
                    .ifPresent(this::shown);
        }
    }

    private boolean shown(Object target) {
        for (var tab : tabs) {
            if (tab.page().shows(target)) {
                select(tab);
                tab.page().reveal(target);
                return true;
            }
        }
        return false;
    }

    @Override
    public Session session() {
        return session;
    }

    @Override
    public IEditorSite site() {
        return getEditorSite();
    }

    @Override
    public boolean execute(ModelCommand command) {
        var refusal = session.execute(command);
        getEditorSite()
                .getActionBars()
                .getStatusLineManager()
                .setErrorMessage(refusal == null ? null : UiLanguage.in(refusal));
        return refusal == null;
    }

    @Override
    public <T> @Nullable T getAdapter(Class<T> type) {
        if (type == Session.class) {
            return type.cast(session);
        }
        if (type == Document.class) {
            return type.cast(session.document());
        }
        return super.getAdapter(type);
    }

    @Override
    public boolean isDirty() {
        return session.document().isDirty() || folder != null && !folder.isDisposed() && Form.isTyping(focus());
    }

    /** The widget of this editor that has the focus, if one has. */
    private @Nullable Control focus() {
        var focus = folder.getDisplay().getFocusControl();
        for (var around = focus; around != null; around = around.getParent()) {
            if (around == folder) {
                return focus;
            }
        }
        return null;
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        Form.enterTyped(focus());
        if (!outside.mayOverwrite()) {
            monitor.setCanceled(true);
            return;
        }
        try {
            session.document().save();
        } catch (AssociationFileException e) {
            monitor.setCanceled(true);
            notSaved(e.problem());
        }
    }

    private void notSaved(Text why) {
        MessageDialog.openError(getSite().getShell(), UiLanguage.in(TEXTS.get("notSaved")), UiLanguage.in(why));
    }

    @Override
    public boolean isSaveAsAllowed() {
        return true;
    }

    @Override
    public void doSaveAs() {
        Form.enterTyped(focus());
        var dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
        dialog.setFilterExtensions(new String[] {"*.finsam"});
        dialog.setFileName(getEditorInput().getName());
        dialog.setOverwrite(true);
        var chosen = dialog.open();
        if (chosen == null) {
            return;
        }
        var file = FileInput.named(Path.of(chosen));
        if (file.equals(Path.of(chosen)) || !Files.exists(file) || mayReplace(file)) {
            saveAs(file);
        }
    }

    private boolean mayReplace(Path file) {
        return MessageDialog.openQuestion(
                getSite().getShell(),
                UiLanguage.in(TEXTS.get("exists.title")),
                UiLanguage.in(TEXTS.get("exists", file.getFileName())));
    }

    /** Saves under another name, which becomes that of the association. */
    public void saveAs(Path chosen) {
        var input = new FileInput(chosen);
        var name = input.getName();
        var other = sessions.of(input.file());
        if (other.isPresent() && other.get() != session) {
            notSaved(TEXTS.get("openElsewhere", name));
            return;
        }
        try {
            session.document().saveAs(input.file());
            setInput(input);
            firePropertyChange(PROP_INPUT);
        } catch (AssociationFileException e) {
            notSaved(e.problem());
        }
    }

    @Override
    public void setFocus() {
        selected().ifPresent(tab -> tab.page().setFocus());
    }

    @Override
    public void dispose() {
        unlisten.run();
        if (outside != null) {
            outside.dispose();
        }
        tabs.forEach(tab -> tab.page().dispose());
        if (session != null) {
            sessions.close(session);
        }
        super.dispose();
    }
}
