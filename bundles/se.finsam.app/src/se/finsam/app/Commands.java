// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.app;

/** Ids of the commands in plugin.xml. */
final class Commands {
    static final String NEW = "se.finsam.app.new";
    static final String OPEN = "se.finsam.app.open";
    static final String SAMPLE = "se.finsam.app.sample";
    static final String IMPORT = "se.finsam.app.import";
    static final String HELP = "se.finsam.app.help";
    static final String PLUGINS = "se.finsam.app.plugins";

    private Commands() {}
}
