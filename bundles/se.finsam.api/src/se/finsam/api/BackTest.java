// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.api;

import org.jspecify.annotations.Nullable;

/**
 * How well a driver would have told the last known years, each from the years before it.
 *
 * @param years number of years that it told
 * @param mae mean absolute error, in the unit of the history
 * @param mape mean absolute error in percent of the outturn; absent when some outturn is zero
 * @param mase mean absolute error in terms of the mean change from year to year before the first year told: below 1 is better
 *     than taking the last value (Hyndman and Koehler 2006); absent when nothing changed
 * @param covered in how many of the years the outturn lay within the interval
 */
public record BackTest(
        int years,
        double mae,
        @Nullable Double mape,
        @Nullable Double mase,
        int covered) {}
