package org.headend.design.validate.rules;

import org.headend.design.advice.Bitrates;
import org.headend.design.site.Device;
import org.headend.design.site.MediaStream;
import org.headend.design.validate.Category;
import org.headend.design.validate.Check;
import org.headend.design.validate.Rule;
import org.headend.design.validate.Scope;

/** BW-01 for a stream that somebody takes in: its rate cannot be told. */
final class StreamRate extends Rule<Device> {

    StreamRate() {
        super("BW-01", Category.BANDWIDTH, Scope.DEVICE, Watched.STREAMS); //$NON-NLS-1$
    }

    @Override
    protected void check(Device device, Check check) {
        for (MediaStream stream : device.getStreams()) {
            if (!stream.getConsumers().isEmpty() && Bitrates.mbit(check.site().catalog().tables(), stream).isEmpty()) {
                check.unknown(Messages.bind(Messages.bw01_stream, device.getName(), stream.getName()), Messages.bw01_streamSeveral, device.getName(), device, stream)
                        .remedy(Messages.bw01_streamRemedy);
            }
        }
    }
}
