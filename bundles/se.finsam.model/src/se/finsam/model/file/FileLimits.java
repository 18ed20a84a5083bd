// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.file;

/**
 * How large a file may be before it is refused; they keep a hostile or damaged file from filling the memory.
 *
 * @param bytes length of the file
 * @param depth elements within elements
 * @param elements number of elements
 * @param attributeLength characters in one attribute
 */
public record FileLimits(int bytes, int depth, int elements, int attributeLength) {
    /** 64 MiB, 64 levels, a million elements, a million characters: some hundred times a large association. */
    public static final FileLimits DEFAULT = new FileLimits(64 << 20, 64, 1_000_000, 1_000_000);
}
