// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.engine;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;

/**
 * The parameters of a contribution, read off its record: what there is, what a user may set, and the record that his settings
 * make. {@link #parse} reads what {@link #texts} writes, so that settings can be kept as text wherever needed.
 *
 * @param <P> the record
 */
public final class ParameterSet<P extends Record> {
    private final P defaults;
    private final RecordComponent[] components;
    private final List<ParameterInfo> parameters = new ArrayList<>();

    private ParameterSet(P defaults) {
        this.defaults = defaults;
        components = defaults.getClass().getRecordComponents();
        for (var component : components) {
            parameters.add(ParameterInfo.of(component, value(component, defaults)));
        }
    }

    /** The parameters with these defaults. */
    public static <P extends Record> ParameterSet<P> of(P defaults) {
        return new ParameterSet<>(defaults);
    }

    /** All parameters in the order of the record. */
    public List<ParameterInfo> parameters() {
        return List.copyOf(parameters);
    }

    /** What the settings would be for values of the parameters; those that cannot be set are left out. */
    public Map<String, String> texts(P values) {
        var texts = new LinkedHashMap<String, String>();
        for (var i = 0; i < components.length; i++) {
            var parameter = parameters.get(i);
            if (parameter.kind() != ParameterKind.FIXED) {
                texts.put(parameter.name(), parameter.kind().write(value(components[i], values)));
            }
        }
        return texts;
    }

    /**
     * The record that settings make; what is not set keeps its default.
     *
     * @param settings texts by name of the parameter, whose case and hyphens do not matter
     * @throws ParameterException if there is no such parameter, or it does not take the text
     */
    public P parse(Map<String, String> settings) {
        var values = Arrays.stream(components)
                .map(component -> value(component, defaults))
                .toArray();
        settings.forEach((name, text) -> {
            var index = index(name);
            values[index] = parameters.get(index).value(text, components[index].getType());
        });
        return made(values);
    }

    /**
     * The settings, in the form that they are kept in, with the defaults of the other parameters that can be set.
     *
     * @throws ParameterException if there is no such parameter, or it does not take the text
     */
    public Map<String, String> complete(Map<String, String> settings) {
        return texts(parse(settings));
    }

    /** What is wrong with a setting; empty when nothing is. */
    public Optional<Text> problem(String name, String text) {
        try {
            var index = index(name);
            return parameters.get(index).problem(text, components[index].getType());
        } catch (ParameterException e) {
            return Optional.of(e.text());
        }
    }

    /** What is wrong with kept settings, which may be those of another version of the contribution. */
    public List<Text> problems(Map<String, String> settings) {
        return settings.entrySet().stream()
                .flatMap(setting -> problem(setting.getKey(), setting.getValue()).stream())
                .toList();
    }

    /** The settings that can be used. */
    public Map<String, String> fitting(Map<String, String> settings) {
        var fitting = new LinkedHashMap<String, String>();
        settings.forEach((name, text) -> {
            if (problem(name, text).isEmpty()) {
                fitting.put(parameters.get(index(name)).name(), text);
            }
        });
        return fitting;
    }

    private int index(String name) {
        for (var i = 0; i < components.length; i++) {
            if (plain(components[i].getName()).equals(plain(name))) {
                return i;
            }
        }
        if (components.length == 0) {
            throw new ParameterException(
                    "Parametern %s finns inte; det finns inga".formatted(name),
                    "There is no parameter %s; there are none".formatted(name));
        }
        var known = parameters.stream().map(ParameterInfo::name).collect(Collectors.joining(", "));
        throw new ParameterException(
                "Parametern %s finns inte; det finns %s".formatted(name, known),
                "There is no parameter %s; there are %s".formatted(name, known));
    }

    private static String plain(String name) {
        return name.replace("-", "").toLowerCase(Locale.ROOT);
    }

    private static @Nullable Object value(RecordComponent component, Record values) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private P made(@Nullable Object[] values) {
        try {
            var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            @SuppressWarnings("unchecked")
            var constructor = (Constructor<P>) defaults.getClass().getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            var why = e.getCause() == null
                    ? e.toString()
                    : String.valueOf(e.getCause().getMessage());
            throw new ParameterException("Parametrarna går inte ihop: " + why, "The parameters do not fit: " + why);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
