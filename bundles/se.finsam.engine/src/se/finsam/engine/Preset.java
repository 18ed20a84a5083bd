// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.engine;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import se.finsam.api.Contribution;

/**
 * Values for the parameters of one contribution, kept under a name.
 *
 * @param point extension point of the contribution
 * @param contribution its id; it need not be installed any more
 * @param name name that the user has given, unique among those of the contribution
 * @param values texts by name of the parameter, as {@link ParameterSet#parse} reads them
 */
public record Preset(String point, String contribution, String name, Map<String, String> values) {
    /** Copies the values. */
    public Preset {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /**
     * What a user has set for a contribution, with the defaults that hold beside it, so that it means the same to a colleague.
     *
     * @throws ParameterException if there is no such parameter, or it does not take the text
     */
    public static Preset of(
            Contribution contribution, String name, ParameterSet<?> parameters, Map<String, String> settings) {
        return new Preset(
                ContributionRegistry.point(contribution), contribution.id(), name, parameters.complete(settings));
    }

    /** True if it is another state of the same preset. */
    boolean isSame(Preset other) {
        return point.equals(other.point) && contribution.equals(other.contribution) && name.equals(other.name);
    }
}
