package org.headend.core.internal;

import org.headend.core.language.Text;
import org.headend.core.language.Texts;

/** Translated texts of this bundle. */
public final class Messages extends Texts {
    public static Text file_missing;
    public static Text file_missingRemedy;
    public static Text file_read;
    public static Text file_readRemedy;
    public static Text file_write;
    public static Text file_writeRemedy;
    public static Text installation_templates;
    public static Text installation_templatesRemedy;
    public static Text json_newer;
    public static Text json_newerRemedy;
    public static Text json_notObject;
    public static Text json_syntax;
    public static Text json_syntaxRemedy;
    public static Text path_escape;
    public static Text path_escapeRemedy;
    public static Text program_missing;
    public static Text program_missingRemedy;
    public static Text site_exists;
    public static Text site_existsRemedy;
    public static Text site_missing;
    public static Text site_missingRemedy;
    public static Text site_noName;
    public static Text site_noNameRemedy;
    public static Text site_notEmpty;
    public static Text site_scene;
    public static Text site_sceneRemedy;
    public static Text template_creating;
    public static Text template_unknown;
    public static Text template_unknownRemedy;

    static {
        initialize(Messages.class);
    }

    private Messages() {
    }
}
