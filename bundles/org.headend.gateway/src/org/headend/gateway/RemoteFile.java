package org.headend.gateway;

import java.time.Instant;

/**
 * An entry of a remote folder.
 *
 * @param name     without folders
 * @param path     as it was reached, {@code /} as separator
 * @param type     what it is; a link is reported as {@link Type#LINK} whatever it points to
 * @param size     bytes
 * @param modified with a resolution of one second
 * @param mode     permission bits, for instance 0644 octal
 */
public record RemoteFile(String name, String path, Type type, long size, Instant modified, int mode) {

    public enum Type {
        FILE, FOLDER, LINK, OTHER
    }

    public boolean isFolder() {
        return type == Type.FOLDER;
    }
}
