// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.session;

import java.nio.file.Path;
import java.util.UUID;
import se.finsam.engine.ContributionRegistry;
import se.finsam.engine.Presets;

/** What is kept for the user beside his associations. */
public record UserFiles(Presets presets, CheckSettings checkSettings) {
    /** Where it is kept; the application registers it as a service. */
    public record Place(Path presets, Path checkSettings) {
        /** Two files of a folder. */
        public static Place in(Path folder) {
            return new Place(folder.resolve("presets.json"), folder.resolve("check-settings.json"));
        }
    }

    /** Nothing yet, in a folder of its own among the temporary ones. */
    static UserFiles empty(ContributionRegistry registry) {
        var folder = Path.of(System.getProperty("java.io.tmpdir"), "finsam-" + UUID.randomUUID());
        return of(Place.in(folder), registry);
    }

    /** What a place keeps for contributions. */
    public static UserFiles of(Place place, ContributionRegistry registry) {
        return new UserFiles(new Presets(place.presets()), new CheckSettings(place.checkSettings(), registry));
    }
}
