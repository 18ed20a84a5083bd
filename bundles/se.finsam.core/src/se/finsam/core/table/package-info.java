// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
/** Tables of figures that know no locale and no widget: what terminal, files and reports all show. */
@NullMarked
package se.finsam.core.table;

import org.jspecify.annotations.NullMarked;
