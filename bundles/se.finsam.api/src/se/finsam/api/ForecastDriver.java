// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.api;

/**
 * A way of telling what the coming years bring, contributed to {@link ExtensionPoints#FORECAST_DRIVERS}.
 *
 * <p>A driver is pure: its forecast depends on its input and its parameters alone, it changes nothing, and it may run at the
 * same time as others. It needs a public constructor without arguments. It is tried on the past by asking it for years whose
 * outturn is known, so it must take the outturn from {@link DriverInput#history()} and from no year after the last of that.
 *
 * @param <P> constants that a user may set
 */
public interface ForecastDriver<P extends Record> {
    /** The parameters that hold when nobody sets others. */
    P defaults();

    /**
     * What the driver expects.
     *
     * @return a point and, where the driver can tell, an interval for each year asked for; or why it has no forecast
     */
    Forecast forecast(DriverInput input, P parameters);

    /** Parameters of a driver that has none. */
    record None() {
        /** The only instance that is ever needed. */
        public static final None NONE = new None();
    }
}
