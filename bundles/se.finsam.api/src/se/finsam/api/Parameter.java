// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says in both languages what a component of a parameter record is for, and what it allows. From the record the dialog, the
 * options of the command line and the help are made. On a constant of an enum it gives the name of the choice.
 *
 * <p>A component may be a {@link String}, an {@code int}, a {@link java.math.BigDecimal}, a {@code boolean}, an enum, a
 * {@link java.time.LocalDate}, a {@link java.time.Year} or a list of strings. One of another type, or one without this
 * annotation, works too: the former keeps its default, the latter is called by its name.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Parameter {
    /** Name in Swedish, as before a field of a form. */
    String sv();

    /** Name in English. */
    String en();

    /** What it does and when to set it, in Swedish, in a sentence or two with full stops. */
    String helpSv() default "";

    /** What it does and when to set it, in English. */
    String helpEn() default "";

    /** Least value of a number, a date or a year, both ends included; written as a user would write it. */
    String min() default "";

    /** Greatest value of a number, a date or a year. */
    String max() default "";
}
