package org.headend.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

import picocli.CommandLine;

/**
 * Usage texts of one command: the file {@code help.properties} of its package, then the one of this package
 * for what all commands share. (Picocli's own look-up by name cannot see across OSGi bundles.)
 */
final class HelpTexts extends ResourceBundle {
    private final ResourceBundle own;

    private HelpTexts(ResourceBundle own, ResourceBundle shared) {
        this.own = own;
        setParent(shared);
    }

    /** Gives every command of the tree its texts. */
    static void applyTo(CommandLine tree) {
        apply(tree, load(Headend.class));
    }

    private static void apply(CommandLine tree, ResourceBundle shared) {
        tree.getCommandSpec().resourceBundle(new HelpTexts(load(tree.getCommand().getClass()), shared));
        tree.getSubcommands().values().forEach(sub -> apply(sub, shared));
    }

    private static ResourceBundle load(Class<?> command) {
        return ResourceBundle.getBundle(command.getPackageName() + ".help", Locale.getDefault(), //$NON-NLS-1$
                command.getClassLoader());
    }

    @Override
    protected Object handleGetObject(String key) {
        return own.containsKey(key) ? own.getObject(key) : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        Set<String> keys = new HashSet<>(own.keySet());
        keys.addAll(parent.keySet());
        return Collections.enumeration(keys);
    }
}
