package org.headend.gateway;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.gateway.internal.Messages;

/**
 * Where and as whom to log in.
 *
 * @param user login name
 * @param host name or IP address (IPv6 without brackets)
 * @param port TCP port, 1…65535
 */
public record GatewayAddress(String user, String host, int port) {
    public static final int DEFAULT_PORT = 22;
    private static final Pattern FORM = Pattern.compile("([^@\\s]+)@(?:\\[([0-9a-fA-F:.%]+)\\]|([^:@\\s\\[\\]/]+))(?::(\\d{1,5}))?"); //$NON-NLS-1$

    public GatewayAddress {
        if (user.isBlank() || host.isBlank() || port < 1 || port > 65535) {
            throw new IllegalArgumentException(user + '@' + host + ':' + port);
        }
    }

    /** @param text {@code user@host}, {@code user@host:port} or {@code user@[IPv6]:port} */
    public static GatewayAddress parse(String text) throws ProblemException {
        Matcher matcher = FORM.matcher(text.strip());
        if (matcher.matches()) {
            String host = matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
            int port = matcher.group(4) == null ? DEFAULT_PORT : Integer.parseInt(matcher.group(4));
            if (port >= 1 && port <= 65535) {
                return new GatewayAddress(matcher.group(1), host, port);
            }
        }
        throw new ProblemException(Problem.error("gateway.address", Messages.bind(Messages.address_bad, text), //$NON-NLS-1$
                Place.NONE, Messages.address_badRemedy));
    }

    @Override
    public String toString() {
        return user + '@' + (host.contains(":") ? '[' + host + ']' : host) + ':' + port; //$NON-NLS-1$
    }
}
