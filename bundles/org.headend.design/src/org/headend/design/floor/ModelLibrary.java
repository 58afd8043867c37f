package org.headend.design.floor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.headend.contract.ContractException;
import org.headend.contract.ModelDescriptor;
import org.headend.core.site.Site;

/** The models of a site; each descriptor is read again only when its file changed. Thread-safe. */
public final class ModelLibrary {
    /** For designs outside a site. */
    public static final ModelLibrary NONE = new ModelLibrary(null);

    private final Path folder;
    private final Map<String, Entry> known = new ConcurrentHashMap<>();

    private record Entry(FileTime changed, ModelSight model, String problem) {
    }

    private ModelLibrary(Path folder) {
        this.folder = folder;
    }

    public static ModelLibrary of(Site site) {
        return new ModelLibrary(site.models());
    }

    /** A model; empty when there is none of this name, or its descriptor cannot be used, see {@link #problem}. */
    public Optional<ModelSight> find(String name) {
        return Optional.ofNullable(entry(name).model());
    }

    /** Why {@link #find} gives nothing; empty otherwise. */
    public String problem(String name) {
        return entry(name).problem();
    }

    /** Names of all folders with a descriptor, sorted. */
    public List<String> names() {
        if (folder == null || !Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.filter(f -> Files.isRegularFile(f.resolve(ModelDescriptor.FILE))).map(f -> f.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            return new ArrayList<>();
        }
    }

    private Entry entry(String name) {
        boolean plain = name != null && !name.isBlank() && !name.contains("/") && !name.contains("\\") && !name.equals(".."); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        Path file = folder == null || !plain ? null : folder.resolve(name).resolve(ModelDescriptor.FILE);
        if (file == null || !Files.isRegularFile(file)) {
            return new Entry(null, null, Numbers.text(Messages.model_missing, name == null ? "" : name)); //$NON-NLS-1$
        }
        try {
            FileTime changed = Files.getLastModifiedTime(file);
            Entry entry = known.get(name);
            if (entry == null || !entry.changed().equals(changed)) {
                entry = read(name, file, changed);
                known.put(name, entry);
            }
            return entry;
        } catch (IOException e) {
            return new Entry(null, null, e.getMessage());
        }
    }

    private static Entry read(String name, Path file, FileTime changed) {
        try {
            return new Entry(changed, ModelSight.of(name, ModelDescriptor.read(file)), ""); //$NON-NLS-1$
        } catch (ContractException e) {
            return new Entry(changed, null, e.getMessage());
        }
    }
}
