// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
/** User-visible text in Swedish and English: messages, and the names of classes, features and elements. */
@NullMarked
package se.finsam.model.text;

import org.jspecify.annotations.NullMarked;
