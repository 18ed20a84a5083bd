// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.snapshot;

import org.jspecify.annotations.Nullable;

/**
 * Name and identity of the association.
 *
 * @param charter its förbundsordning; null when that is not recorded
 */
public record AssociationInfo(
        String id,
        String name,
        String shortName,
        String organisationNumber,
        String seat,
        String website,
        String vision,
        Unit presentationUnit,
        @Nullable Charter charter) {}
