// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.pivot;

import java.util.Arrays;

/** Sums of longs by a key that is not negative; open addressing, so that nothing is boxed. */
final class LongSums {
    /** No key. */
    static final long NONE = -1;

    private long[] keys = free(1024);
    private long[] sums = new long[1024];
    private int size;

    private static long[] free(int length) {
        var keys = new long[length];
        Arrays.fill(keys, NONE);
        return keys;
    }

    /** Adds; throws {@link ArithmeticException} when the sum does not fit. */
    void add(long key, long value) {
        var slot = slot(key);
        if (keys[slot] == NONE) {
            if (2 * (size + 1) > keys.length) {
                grow();
                slot = slot(key);
            }
            keys[slot] = key;
            size++;
        }
        sums[slot] = Math.addExact(sums[slot], value);
    }

    private int slot(long key) {
        var mask = keys.length - 1;
        var hash = key * 0x9E3779B97F4A7C15L;
        var slot = (int) (hash >>> 32) & mask;
        while (keys[slot] != NONE && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        var oldKeys = keys;
        var oldSums = sums;
        keys = free(2 * oldKeys.length);
        sums = new long[keys.length];
        for (var i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != NONE) {
                var slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                sums[slot] = oldSums[i];
            }
        }
    }

    /** Takes keys with their sums, in no order. */
    interface Visitor {
        void visit(long key, long sum);
    }

    void forEach(Visitor visitor) {
        for (var i = 0; i < keys.length; i++) {
            if (keys[i] != NONE) {
                visitor.visit(keys[i], sums[i]);
            }
        }
    }
}
