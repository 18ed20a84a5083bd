// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.api.Contribution;
import se.finsam.core.text.Text;
import se.finsam.model.file.AtomicFile;
import se.finsam.model.text.Texts;

/**
 * The presets in one file of JSON, which may be sent to a colleague. Each call reads the file anew. An entry that is not
 * understood is told of and stays as it is; a file that is not understood is never written.
 */
public final class Presets {
    private static final Texts TEXTS = Texts.of(Presets.class);
    private static final BigDecimal VERSION = BigDecimal.ONE;
    private static final int MOST_BYTES = 4 << 20;
    private static final String ENTRIES = "presets";

    private final Path file;

    /** The presets of a file, which is made when the first one is saved. */
    public Presets(Path file) {
        this.file = file;
    }

    /** What is in the file. */
    public record Content(List<Preset> presets, List<Text> problems) {
        /** Copies the lists. */
        public Content {
            presets = List.copyOf(presets);
            problems = List.copyOf(problems);
        }

        /** The presets of a contribution, also those that were saved under an id that it had before. */
        public List<Preset> of(Contribution contribution, ContributionRegistry registry) {
            return presets.stream()
                    .filter(preset -> registry.find(preset)
                            .filter(each ->
                                    each.id().equals(contribution.id()) && each.getClass() == contribution.getClass())
                            .isPresent())
                    .toList();
        }
    }

    /** Where they are kept. */
    public Path file() {
        return file;
    }

    /** All presets, and what is wrong in the file. */
    public Content read() {
        try {
            var presets = new ArrayList<Preset>();
            var problems = new ArrayList<Text>();
            var entries = entries(root());
            for (var i = 0; i < entries.size(); i++) {
                var preset = preset(entries.get(i));
                if (preset.isPresent()) {
                    presets.add(preset.get());
                } else {
                    problems.add(TEXTS.get("presets.entry", i + 1, file));
                }
            }
            return new Content(presets, problems);
        } catch (PresetException e) {
            return new Content(List.of(), List.of(e.text()));
        }
    }

    /** The presets of a contribution, also those that were saved under an id that it had before. */
    public List<Preset> of(Contribution contribution, ContributionRegistry registry) {
        return read().of(contribution, registry);
    }

    /**
     * Keeps a preset, instead of what had its name.
     *
     * @throws PresetException if the file is not understood or cannot be written
     */
    public void save(Preset preset) throws PresetException {
        var root = root();
        var entries = entries(root);
        var index = index(entries, preset);
        var entry = index < 0 ? new LinkedHashMap<Object, @Nullable Object>() : asMap(entries.get(index));
        entry.put("point", preset.point());
        entry.put("contribution", preset.contribution());
        entry.put("name", preset.name());
        entry.put("values", preset.values());
        if (index < 0) {
            entries.add(entry);
        } else {
            entries.set(index, entry);
        }
        write(root);
    }

    /**
     * Removes a preset; does nothing when it is not there. With the last one the file goes too, unless others have written into it.
     *
     * @throws PresetException if the file is not understood or cannot be written
     */
    public void delete(Preset preset) throws PresetException {
        var root = root();
        var entries = entries(root);
        var index = index(entries, preset);
        if (index >= 0) {
            entries.remove(index);
            write(root);
        }
    }

    private static int index(List<?> entries, Preset preset) {
        for (var i = 0; i < entries.size(); i++) {
            if (preset(entries.get(i)).filter(preset::isSame).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    private static Optional<Preset> preset(@Nullable Object entry) {
        if (entry instanceof Map<?, ?> members
                && members.get("point") instanceof String point
                && members.get("contribution") instanceof String contribution
                && members.get("name") instanceof String name
                && !name.isBlank()
                && members.get("values") instanceof Map<?, ?> values
                && values.values().stream().allMatch(String.class::isInstance)) {
            var texts = new LinkedHashMap<String, String>();
            values.forEach((key, value) -> texts.put(key.toString(), String.valueOf(value)));
            return Optional.of(new Preset(point, contribution, name, texts));
        }
        return Optional.empty();
    }

    private Map<Object, @Nullable Object> root() throws PresetException {
        try (var in = Files.newInputStream(file)) {
            var bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length <= MOST_BYTES && JsonTree.read(bytes) instanceof Map<?, ?> known) {
                var root = asMap(known);
                if (VERSION.equals(root.get("version")) && root.get(ENTRIES) instanceof List) {
                    return root;
                }
            }
            throw new PresetException(TEXTS.get("presets.shape", file), null);
        } catch (NoSuchFileException e) {
            var root = new LinkedHashMap<Object, @Nullable Object>();
            root.put("version", VERSION);
            root.put(ENTRIES, new ArrayList<>());
            return root;
        } catch (JsonProcessingException e) {
            var place = e.getLocation();
            throw new PresetException(
                    TEXTS.get("presets.json", file, place == null ? 1 : place.getLineNr(), e.getOriginalMessage()), e);
        } catch (IOException e) {
            throw new PresetException(TEXTS.get("presets.unreadable", file, e), e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<Object, @Nullable Object> asMap(@Nullable Object value) {
        return (Map<Object, @Nullable Object>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<@Nullable Object> entries(Map<Object, @Nullable Object> root) {
        return (List<@Nullable Object>) root.get(ENTRIES);
    }

    private void write(Map<Object, @Nullable Object> root) throws PresetException {
        try {
            if (entries(root).isEmpty() && root.size() == 2) {
                Files.deleteIfExists(file);
                return;
            }
            var bytes = JsonTree.write(root);
            Files.createDirectories(file.toAbsolutePath().getParent());
            AtomicFile.write(file, out -> out.write(bytes));
        } catch (IOException e) {
            throw new PresetException(TEXTS.get("presets.unwritable", file, e), e);
        }
    }
}
