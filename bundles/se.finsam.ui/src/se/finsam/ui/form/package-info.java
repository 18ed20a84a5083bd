// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
/** Forms whose fields are edited through commands. */
@NullMarked
package se.finsam.ui.form;

import org.jspecify.annotations.NullMarked;
