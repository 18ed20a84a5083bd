// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.internal.engine;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.slf4j.LoggerFactory;

/** Takes what BIRT logs through {@code java.util.logging} to the log of the application, warnings and worse. */
final class LogBridge extends Handler {
    private final SimpleFormatter formatter = new SimpleFormatter();

    /** The logger to give to an engine; it writes to no console. */
    static Logger logger() {
        Logger logger = Logger.getAnonymousLogger();
        logger.setUseParentHandlers(false);
        logger.setLevel(Level.WARNING);
        logger.addHandler(new LogBridge());
        return logger;
    }

    @Override
    public void publish(LogRecord entry) {
        if (entry.getLevel().intValue() >= Level.WARNING.intValue()) {
            String name = entry.getLoggerName() == null ? "org.eclipse.birt" : entry.getLoggerName();
            LoggerFactory.getLogger(name).warn(formatter.formatMessage(entry), entry.getThrown());
        }
    }

    @Override
    public void flush() {
        // Nothing is held back.
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
