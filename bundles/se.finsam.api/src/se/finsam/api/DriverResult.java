// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.api;

import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;

/**
 * What became of asking a driver.
 *
 * @param forecast absent when it failed
 * @param backTest absent when it failed, has no forecast, or too little is known to try it on
 * @param failure what went wrong, naming the driver's bundle; absent when nothing did
 */
public record DriverResult(
        DriverContribution driver,
        @Nullable Forecast forecast,
        @Nullable BackTest backTest,
        @Nullable Text failure) {}
