// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
/** What every part of the window is made with: its language, and views that follow the association being worked on. */
@NullMarked
package se.finsam.ui;

import org.jspecify.annotations.NullMarked;
