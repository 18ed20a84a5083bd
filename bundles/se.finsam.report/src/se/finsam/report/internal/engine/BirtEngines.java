// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.internal.engine;

import java.io.IOException;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.birt.core.exception.BirtException;
import org.eclipse.birt.core.framework.Platform;
import org.eclipse.birt.report.engine.api.EngineConfig;
import org.eclipse.birt.report.engine.api.EngineConstants;
import org.eclipse.birt.report.engine.api.IReportEngine;
import org.eclipse.birt.report.engine.api.IReportEngineFactory;
import org.jspecify.annotations.Nullable;
import se.finsam.report.internal.security.NoClasses;
import se.finsam.report.internal.security.ScriptSandbox;

/**
 * The two BIRT engines of a renderer, started when first needed: one for trusted designs, and one for all others, which
 * gives scripts and event handlers no classes.
 */
public final class BirtEngines implements AutoCloseable {
    private final Logger logger = LogBridge.logger();
    private final Duration scriptLimit;
    private @Nullable IReportEngine trusted;
    private @Nullable IReportEngine untrusted;

    /** Engines whose untrusted scripts end after a time. */
    public BirtEngines(Duration scriptLimit) {
        this.scriptLimit = scriptLimit;
    }

    Duration scriptLimit() {
        return scriptLimit;
    }

    synchronized IReportEngine engine(boolean forTrusted) {
        if (forTrusted) {
            if (trusted == null) {
                trusted = start(BirtEngines.class.getClassLoader());
            }
            return trusted;
        }
        if (untrusted == null) {
            untrusted = start(new NoClasses());
        }
        return untrusted;
    }

    @SuppressWarnings("unchecked")
    private IReportEngine start(ClassLoader handlers) {
        EngineConfig config = new EngineConfig();
        config.setLogger(logger);
        config.setLogConfig(null, Level.WARNING);
        config.getAppContext().put(EngineConstants.APPCONTEXT_CLASSLOADER_KEY, handlers);
        try {
            InstanceArea.provide();
            Platform.startup(config);
        } catch (BirtException | IOException e) {
            throw new IllegalStateException("The report engine does not start.", e);
        }
        IReportEngineFactory factory = (IReportEngineFactory)
                Platform.createFactoryObject(IReportEngineFactory.EXTENSION_REPORT_ENGINE_FACTORY);
        IReportEngine engine = factory.createReportEngine(config);
        ShippedFonts.install();
        ScriptSandbox.install();
        return engine;
    }

    @Override
    public synchronized void close() {
        if (trusted != null) {
            trusted.destroy();
            trusted = null;
        }
        if (untrusted != null) {
            untrusted.destroy();
            untrusted = null;
        }
    }
}
