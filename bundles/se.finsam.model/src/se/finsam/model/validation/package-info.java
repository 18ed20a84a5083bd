// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
/** Finding what is wrong in an association before anybody computes with it. */
@NullMarked
package se.finsam.model.validation;

import org.jspecify.annotations.NullMarked;
