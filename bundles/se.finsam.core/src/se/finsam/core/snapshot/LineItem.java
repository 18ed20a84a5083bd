// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.snapshot;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the accounts; its value is what is entered on it plus its children, each with the sign of its nature.
 *
 * @param derivation formula over line items for a year of outturn without facts, such as {@code next(openingCash)};
 *     empty when there is none
 * @param parent code of the parent, absent for a root
 * @param children codes of the children in order
 */
public record LineItem(
        String code,
        String name,
        String nameEn,
        Nature nature,
        String derivation,
        @Nullable String parent,
        List<String> children) {}
