// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.internal.security;

import java.time.Duration;
import java.util.List;
import org.eclipse.birt.report.engine.javascript.JavascriptEngineFactory;
import org.jspecify.annotations.Nullable;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.ContextFactory;

/**
 * Limits the scripts of untrusted designs: they see values and BIRT's own report objects, but no other Java, and end when
 * their time is up.
 *
 * <p>One line of defence among several (see {@link DesignLint} and {@link NoClasses}): Rhino does not promise that its
 * class filter holds against a determined attacker.
 */
public final class ScriptSandbox extends ContextFactory {
    /** Checks the clock after so many instructions. */
    private static final int INSTRUCTIONS_BETWEEN_CHECKS = 50_000;

    private static final List<String> PACKAGES =
            List.of("java.math.", "java.time.", "org.eclipse.birt.", "java.util.ImmutableCollections");

    private static final List<String> CLASSES = List.of(
            "java.lang.Object",
            "java.lang.String",
            "java.lang.Boolean",
            "java.lang.Number",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Double",
            "java.lang.Float",
            "java.lang.Math",
            "java.lang.Iterable",
            "java.util.Date",
            "java.util.Locale",
            "java.util.Collection",
            "java.util.List",
            "java.util.ArrayList",
            "java.util.Arrays$ArrayList",
            "java.util.Iterator",
            "java.util.Map",
            "java.util.HashMap",
            "java.util.LinkedHashMap",
            "java.util.TreeMap",
            "java.sql.Date",
            "java.sql.Time",
            "java.sql.Timestamp",
            "java.text.DecimalFormat",
            "java.text.SimpleDateFormat",
            "com.ibm.icu.util.ULocale",
            "com.ibm.icu.util.TimeZone",
            NoClasses.class.getName());

    /** Parts of BIRT that lead out of the report: the design itself, the engine, files and class loading. */
    private static final List<String> DENIED = List.of(
            "org.eclipse.birt.report.model.api.",
            "org.eclipse.birt.report.engine.api.impl.ReportEngine",
            "org.eclipse.birt.report.engine.api.EngineConfig",
            "org.eclipse.birt.core.framework.",
            "org.eclipse.birt.core.archive.",
            "org.eclipse.birt.core.util.",
            "org.eclipse.birt.data.engine.api.");

    /** End of the untrusted run on this thread, in {@link System#nanoTime()}; absent outside of such a run. */
    private static final ThreadLocal<@Nullable Long> DEADLINE = new ThreadLocal<>();

    /** Something that runs scripts and may fail in its own way. */
    @FunctionalInterface
    public interface Run<E extends Exception> {
        void run() throws E;
    }

    /** Thrown into a script whose time is up; an error, which no script can catch. */
    static final class ScriptTimeout extends Error {
        private static final long serialVersionUID = 1L;

        ScriptTimeout() {
            super("The scripts of the design ran for too long.");
        }
    }

    private ScriptSandbox() {}

    /**
     * Makes this the script runtime of the process, which may be done any number of times. BIRT claims that place when its
     * script bundle starts, so that is started first, by the use of its class.
     */
    public static synchronized void install() {
        if (ContextFactory.getGlobal() instanceof ScriptSandbox) {
            return;
        }
        new JavascriptEngineFactory().getScriptLanguage();
        if (ContextFactory.hasExplicitGlobal()) {
            JavascriptEngineFactory.destroyMyFactory();
        }
        ContextFactory.initGlobal(new ScriptSandbox());
    }

    /** Runs something whose scripts are not trusted. */
    public static <E extends Exception> void run(Duration limit, Run<E> run) throws E {
        DEADLINE.set(System.nanoTime() + limit.toNanos());
        try {
            run.run();
        } finally {
            DEADLINE.remove();
        }
    }

    private static boolean visible(String className) {
        if (DEADLINE.get() == null) {
            return true;
        }
        return DENIED.stream().noneMatch(className::startsWith)
                && (CLASSES.contains(className) || PACKAGES.stream().anyMatch(className::startsWith));
    }

    @Override
    protected boolean hasFeature(Context context, int feature) {
        return feature == Context.FEATURE_DYNAMIC_SCOPE || super.hasFeature(context, feature);
    }

    @Override
    protected Context makeContext() {
        Context context = super.makeContext();
        context.setClassShutter(ScriptSandbox::visible);
        context.setInstructionObserverThreshold(INSTRUCTIONS_BETWEEN_CHECKS);
        return context;
    }

    @Override
    protected void observeInstructionCount(Context context, int instructions) {
        Long deadline = DEADLINE.get();
        if (deadline != null && System.nanoTime() - deadline > 0) {
            throw new ScriptTimeout();
        }
    }
}
