// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.snapshot;

/** A name on the signature page; {@code person} is an id. */
public record Signature(String person, Body body, Role role, String onBehalfOf, String organisation) {}
