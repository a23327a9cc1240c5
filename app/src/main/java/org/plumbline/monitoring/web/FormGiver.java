package org.plumbline.monitoring.web;

import java.util.List;

/** Gives the forms of one part of the monitoring. */
interface FormGiver {
    List<MonitoringForm> forms();
}
