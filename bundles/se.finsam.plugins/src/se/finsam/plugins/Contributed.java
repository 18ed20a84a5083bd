// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.plugins;

/**
 * Something that a plug-in contributes.
 *
 * @param point id of the extension point
 * @param id id of the contribution, else the name of its element
 */
public record Contributed(String point, String id) {
    @Override
    public String toString() {
        return point + ":" + id;
    }
}
