package org.headend.deploy.ui.internal;

import org.eclipse.osgi.util.NLS;

/** Translated texts of this bundle. */
public final class Messages extends NLS {
    public static String column_details;
    public static String column_name;
    public static String column_state;
    public static String details_port;
    public static String details_process;
    public static String details_results;
    public static String empty_hint;
    public static String empty_title;
    public static String health_none;
    public static String health_stopped;
    public static String health_title;
    public static String job_deploy;
    public static String job_gateways;
    public static String job_health;
    public static String job_log;
    public static String job_refresh;
    public static String job_rollback;
    public static String job_sites;
    public static String job_start;
    public static String job_stop;
    public static String job_uninstall;
    public static String log_ended;
    public static String model_application;
    public static String model_badName;
    public static String model_description;
    public static String model_gateway;
    public static String model_model;
    public static String model_noGateway;
    public static String model_noModel;
    public static String model_noSite;
    public static String model_script;
    public static String model_site;
    public static String model_startUp;
    public static String model_systemd;
    public static String model_title;
    public static String rollback_question;
    public static String rollback_title;
    public static String rollback_yes;
    public static String source_badRtsp;
    public static String source_badServer;
    public static String source_confidence;
    public static String source_description;
    public static String source_fps;
    public static String source_frames;
    public static String source_images;
    public static String source_imagesHint;
    public static String source_kind;
    public static String source_noUri;
    public static String source_port;
    public static String source_rtsp;
    public static String source_rtspHint;
    public static String source_server;
    public static String source_serverHint;
    public static String source_title;
    public static String source_uri;
    public static String source_v4l2;
    public static String source_v4l2Hint;
    public static String source_video;
    public static String source_videoHint;
    public static String state_current;
    public static String state_running;
    public static String state_stopped;
    public static String state_unhealthy;
    public static String tree_loading;
    public static String tree_lost;
    public static String tree_none;
    public static String uninstall_question;
    public static String uninstall_title;
    public static String uninstall_yes;
    public static String wizard_title;

    static {
        NLS.initializeMessages("org.headend.deploy.ui.internal.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
