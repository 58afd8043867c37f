package org.headend.core.internal;

import org.eclipse.osgi.util.NLS;

/** Translated texts of this bundle. */
public final class Messages extends NLS {
    public static String file_missing;
    public static String file_missingRemedy;
    public static String file_read;
    public static String file_readRemedy;
    public static String file_write;
    public static String file_writeRemedy;
    public static String installation_templates;
    public static String installation_templatesRemedy;
    public static String json_newer;
    public static String json_newerRemedy;
    public static String json_notObject;
    public static String json_syntax;
    public static String json_syntaxRemedy;
    public static String path_escape;
    public static String path_escapeRemedy;
    public static String program_missing;
    public static String program_missingRemedy;
    public static String site_exists;
    public static String site_existsRemedy;
    public static String site_missing;
    public static String site_missingRemedy;
    public static String site_noName;
    public static String site_noNameRemedy;
    public static String site_notEmpty;
    public static String site_scene;
    public static String site_sceneRemedy;
    public static String template_creating;
    public static String template_unknown;
    public static String template_unknownRemedy;

    static {
        NLS.initializeMessages("org.headend.core.internal.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
