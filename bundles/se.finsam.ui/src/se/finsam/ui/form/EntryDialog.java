// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.text.Texts;
import se.finsam.ui.Ids;
import se.finsam.ui.UiLanguage;

/**
 * Asks for what a command needs before it can be made, such as a name. The button that ends it is enabled when the
 * command can be executed; why it cannot is said beneath the fields as soon as the user has begun.
 */
public final class EntryDialog extends Dialog {
    private static final Texts TEXTS = Texts.of(EntryDialog.class);
    private static final int WIDTH = 420;

    private final Text title;
    private final Text verb;
    private final List<Entry<?>> entries = new ArrayList<>();
    private Supplier<ModelCommand> command = () -> {
        throw new IllegalStateException("ask comes first");
    };
    private BooleanSupplier isEnough = () -> true;
    private RefusalLine message;
    private @Nullable ModelCommand asked;

    /** One thing that is asked for. */
    public static final class Entry<V> implements Supplier<@Nullable V> {
        private final String id;
        private final Text label;
        private final FieldKind<V> kind;
        private @Nullable V first;
        private @Nullable FieldWidgets<V> widgets;

        private Entry(String id, Text label, FieldKind<V> kind, @Nullable V first) {
            this.id = id;
            this.label = label;
            this.kind = kind;
            this.first = first;
        }

        /** What has been entered; null for nothing. */
        @Override
        public @Nullable V get() {
            return widgets == null ? first : widgets.control().typed().value();
        }

        /** What has been entered in a field that always has a value. */
        public V required() {
            return Objects.requireNonNull(get());
        }

        /** What has been entered as text; empty for nothing. */
        public String text() {
            return Objects.toString(get(), "");
        }

        private @Nullable Text fault() {
            return widgets == null ? null : widgets.control().typed().fault();
        }

        private void make(Composite parent, Runnable changed) {
            var made = new FieldWidgets<>(parent, id, label, kind, new FieldControl.Listener() {
                @Override
                public void typing() {
                    changed.run();
                }

                @Override
                public void entered() {}

                @Override
                public boolean takenBack() {
                    return false;
                }
            });
            made.control().show(first);
            widgets = made;
        }
    }

    /**
     * A dialog that asks for nothing yet.
     *
     * @param verb what the button says
     */
    public EntryDialog(Shell parent, Text title, Text verb) {
        super(parent);
        this.title = title;
        this.verb = verb;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** A dialog whose button says Add. */
    public EntryDialog(Shell parent, Text title) {
        this(parent, title, TEXTS.get("ok"));
    }

    /** Asks for something; {@code first} is there when the dialog opens. */
    public <V> Entry<V> ask(String id, Text label, FieldKind<V> kind, @Nullable V first) {
        var entry = new Entry<>(id, label, kind, first);
        entries.add(entry);
        return entry;
    }

    /**
     * Opens the dialog and waits for the user.
     *
     * @param made makes the command of what has been entered; asked after each change
     * @return the command, which can be executed; null when the user does not want to
     */
    public @Nullable ModelCommand open(Supplier<ModelCommand> made) {
        return openWhen(() -> true, made);
    }

    /** The same, where the command cannot be made before what it is about has been entered. */
    public @Nullable ModelCommand openWhen(BooleanSupplier enough, Supplier<ModelCommand> made) {
        isEnough = enough;
        command = made;
        return open() == OK ? asked : null;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(UiLanguage.in(title));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults()
                .numColumns(2)
                .margins(12, 12)
                .spacing(12, 6)
                .applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        entries.forEach(entry -> entry.make(area, this::check));
        message = RefusalLine.across(area, "dialog.message", 2);
        var needed = area.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
        ((GridData) area.getLayoutData()).widthHint = Math.max(WIDTH, needed);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        Ids.set(createButton(parent, OK, UiLanguage.in(verb), true), "dialog.ok");
        Ids.set(
                createButton(parent, IDialogConstants.CANCEL_ID, UiLanguage.in(TEXTS.get("cancel")), false),
                "dialog.cancel");
        getButton(OK).setEnabled(false);
        if (isEnough.getAsBoolean()) {
            var refusal = refusal();
            getButton(OK).setEnabled(refusal == null);
            message.say(entries.stream().allMatch(entry -> entry.get() != null) ? refusal : null);
        }
    }

    private @Nullable Text refusal() {
        for (var entry : entries) {
            if (entry.fault() != null) {
                return entry.fault();
            }
        }
        var made = command.get();
        asked = made;
        return made.refusal();
    }

    private void check() {
        var isReady = isEnough.getAsBoolean();
        var refusal = isReady ? refusal() : null;
        message.say(refusal);
        getButton(OK).setEnabled(isReady && refusal == null);
        var shell = getShell();
        var least = shell.computeSize(shell.getSize().x, SWT.DEFAULT);
        if (least.y > shell.getSize().y) {
            shell.setSize(shell.getSize().x, least.y);
        }
    }
}
