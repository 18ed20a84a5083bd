// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.example.inhouse;

import se.finsam.testing.PluginContract;

class InhousePluginTest extends PluginContract {}
