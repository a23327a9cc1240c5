package org.plumbline.reportreader;

import java.util.Set;

/**
 * What assessment frameworks call their areas, as keys: PEEL 2018 to 2025–27, fire and rescue services, custody, child
 * protection. They help where a document has neither contents list nor headings of its own; they decide nothing alone.
 */
final class AreaNames {

    private static final Set<String> KNOWN = Set.of(
            "police powers and treating the public fairly and respectfully",
            "preventing and deterring crime and antisocial behaviour, and reducing vulnerability",
            "preventing crime and anti-social behaviour",
            "preventing crime and antisocial behaviour",
            "preventing crime and tackling anti-social behaviour",
            "preventing crime",
            "responding to the public",
            "investigating crime",
            "protecting vulnerable people",
            "managing offenders and suspects",
            "managing offenders",
            "building, supporting and protecting the workforce",
            "leadership and force management",
            "strategic planning, organisational management and value for money",
            "engaging with and treating the public with fairness and respect",
            "treating the public fairly",
            "recording data about crime",
            "supporting victims",
            "disrupting serious organised crime",
            "tackling serious and organised crime",
            "meeting the strategic policing requirement",
            "protecting the public against armed threats",
            "vetting and counter corruption",
            "tackling workforce corruption",
            "developing a positive workplace",
            "understanding the risk of fire and other emergencies",
            "understanding fires and other risks",
            "understanding the risk of fire",
            "preventing fires and other risks",
            "preventing fire and risk",
            "protecting the public through fire regulation",
            "public safety through fire regulation",
            "responding to fires and other emergencies",
            "responding to major and multi-agency incidents",
            "responding to major incidents",
            "responding to national risks",
            "making best use of resources",
            "best use of resources",
            "making the fire and rescue service affordable now and in the future",
            "making the frs affordable now and in the future",
            "future affordability",
            "promoting the right values and culture",
            "promoting values and culture",
            "getting the right people with the right skills",
            "right people, right skills",
            "ensuring fairness and promoting diversity",
            "promoting fairness and diversity",
            "managing performance and developing leaders",
            "leadership, accountability and partnerships",
            "pre-custody: first point of contact",
            "in the custody suite: assessment, individual needs and legal rights",
            "in the custody cell, safeguarding and health care",
            "in the custody cell, safeguarding and healthcare",
            "release and transfer from custody",
            "leadership, management and governance",
            "initial contact",
            "assessment and help",
            "investigation",
            "decision-making",
            "trusted adult",
            "managing those posing a risk to children",
            "police detention");

    private AreaNames() {}

    static boolean isKnown(String key) {
        return KNOWN.contains(key) || KNOWN.contains(withoutNumber(key));
    }

    private static String withoutNumber(String key) {
        int at = 0;
        if (key.startsWith("section ")) {
            at = "section ".length();
        }
        while (at < key.length() && (Character.isDigit(key.charAt(at)) || ". :".indexOf(key.charAt(at)) >= 0)) {
            at++;
        }
        return key.substring(at);
    }
}
