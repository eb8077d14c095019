"""Rules of a firewall, certificates of hosts, and scans for weaknesses."""

BOOK = """
fw_add_rule | Add a rule to the firewall that allows or denies traffic to a port from an address range. | action:allow=allow,let through|deny=block,deny,reject "What happens to matching traffic"; port:21..995 "Destination port"; source:~10.0.0.0/8,192.168.1.0/24,203.0.113.7,198.51.100.0/24,172.16.5.0/24,10.20.0.0/16,192.0.2.44,10.8.0.0/24,203.0.113.0/28,172.31.0.0/16,192.168.50.12,198.51.100.23,10.1.2.3 "IP address or CIDR range of the sender"; protocol?=tcp:tcp=TCP,tcp only|udp=UDP,udp only "Transport protocol"; comment?:~requested by support,temporary for the migration,needed for backups,after the incident,monitoring probe,vendor maintenance,pen test,printer fleet,video calls,office VPN,asked for by the auditors,lab devices only "Remark for other administrators"
    {action} port {port} from {source}
    {source} port {port} {action}
    {action} traffic on port {port} coming from {source}, {protocol}
    The new machines can't be handled by the present setup. For {source} on {port} we want to {action} everything.
    please {action} whatever {source} sends to port {port}
    from {source}, {action} port {port}; comment: {comment}
    firewall: port {port}, action {action}, source {source}, protocol {protocol}
    can u {action} {port} for {source} real quick
    On port {port}, whenever {source} knocks, {action} it.
    I'd be grateful if you could {action} connections from {source} to port {port}, {comment}
    We had 4 people debugging this since lunch, Omar even cancelled his dentist, and the conclusion is that we should {action} packets from {source} when they go to port {port}.
    new rule, {protocol}, {port}: {action} {source}
    ? action  add a firewall rule for port {port} and source {source}
    ? port  {action} traffic from {source} in the firewall
    ? source  {action} incoming connections on port {port}, {protocol}
    & {action} port {port} and port {port#2} from {source}
    & {action} port {port} from {source} and {action#2} port {port#2} from {source#2}
    ! which ports does a mail server usually need
    ! restart the firewall appliance
    ! block the phone number <phone>
    ! allow <person> to take a day off
    ! put the deny rule for port 445 above all the others, the order is wrong
    ! No more than 20 GB a day for 192.168.1.0/24, please set that limit
    ! which program on 10.1.2.3 keeps talking on port 993?
    ! Is UDP riskier than TCP for video calls?
    ! allow my son two hours of television on <date>
fw_remove_rule | Delete a firewall rule by its id. | rule_id:id "Id of the rule"; force?=false:true=even if it is in use,by force|false=only if it is unused,unless it is in use "Remove it although connections use it"; change_ticket?:~CHG-1041,CHG-2210,CHG-3307,CHG-4415,CHG-5120,CHG-5899,CHG-6034,CHG-6672,CHG-7081,CHG-7350,CHG-8126,CHG-9003 "Number of the change request"
    delete firewall rule {rule_id}
    {rule_id} remove
    get rid of rule {rule_id}, {force}
    Somebody left a hole open during the migration and I only noticed now. Please take {rule_id} out of the firewall.
    drop {rule_id} from the rule set under {change_ticket}
    we no longer need {rule_id} in the firewall
    {change_ticket} says {rule_id} has to go, {force}
    rule_id {rule_id}, change_ticket {change_ticket}
    could you throw out the rule with the id {rule_id}?
    pls kill fw rule {rule_id} its useless now
    The contractor who asked for it left in June, the 3 servers behind it were sold, and so I see no reason at all why {rule_id} should survive in our firewall.
    strike {rule_id} from the firewall, {force}
    ? rule_id  delete that old firewall rule, {force}
    ? rule_id  remove a rule from the firewall under {change_ticket}
    & remove the firewall rules {rule_id} and {rule_id#2}
    & {rule_id}, {rule_id#2} and {rule_id#3} must go, {force}
    ! change the comment of rule <id>
    ! what does rule <id> of the house say about pets
    ! delete the user <person>
    ! how often should old rules be reviewed
    ! restore the rule that was deleted under CHG-5120, half of the office is offline
    ! make <person> responsible for rule <id>
    ! who approved CHG-3307, and when
    ! how dangerous is it to drop a rule while 50 connections still use it
    ! Delete all the photos of <person> from my phone, we are through.
fw_list_rules | List the firewall rules of one zone. | zone:~dmz,guest wifi,office lan,data center,vpn,printers,lab,production,staging,voice network,camera network,payment terminals,warehouse "Zone to show"; port?:21..995 "Only rules for this port"; include_disabled?:true=including disabled ones,with the disabled ones|false=active ones only,without disabled ones "Show disabled rules too"
    show the firewall rules of the {zone} zone
    {zone} rules
    what's allowed and what's blocked in {zone}
    everything the firewall has for {zone}, {include_disabled}
    I'm preparing for the audit and have no overview. What does the firewall let in and out of {zone}?
    for port {port}, what has been configured on the firewall in {zone}?
    zone {zone}, port {port}, {include_disabled}
    Could I please see the rule table for {zone}, {include_disabled}?
    rules touching port {port} in zone {zone}
    wats configured on the firewall for {zone}
    Ever since Rosa reorganised the racks in row 9 nobody remembers what we agreed on, so give me everything that the firewall enforces for {zone} at present.
    in {zone}, print the whole rule set
    ? zone  list the firewall rules for port {port}
    ? zone  which firewall rules are there, {include_disabled}
    & show the firewall rules of {zone} and {zone#2}
    & rules for port {port} and for port {port#2} in {zone}
    ! what time zone is <city> in
    ! how fast is the network in the warehouse
    ! list the rules of <sport>
    ! which devices are connected to the guest wifi
    ! move the two label printers from the office lan into a zone of their own
    ! the zone lab is to be called <word> as of <date>
    ! How much traffic went through the dmz on <isodate>?
    ! should production and staging share one firewall zone, what do you think
    ! list the guests of room 14 for me by surname
fw_block_countries | Blocks all traffic from whole countries for a number of hours. | countries:country[] "Countries to block"; hours:1..72 "How long the block lasts, in hours"; log_hits?:true=logging every hit,with logging|false=without logging,no logging "Write blocked attempts to the log"; exempt?:email "Address of an account that may still get in"
    block {countries} for {hours} hours
    {countries} geo block {hours}h
    for the next {hours} hours nothing from {countries} gets in, {log_hits}
    We see thousands of login attempts a minute! Shut out {countries} for {hours} hours.
    {hours} hours without traffic from {countries} please
    keep {countries} out for {hours} hours, but let {exempt} in
    Could you temporarily refuse every connection from {countries}, {hours} hours should do?
    countries {countries}, hours {hours}, {log_hits}
    lock down {countries} at the firewall, {hours} hrs, thx
    there's an attack rolling in from {countries}; cut them off for {hours} hours, {log_hits}
    Our shop sells nothing there anyway, last year it was 2 orders and both came back, so I want {countries} banned at the firewall during the coming {hours} hours.
    geofence: drop {countries}, exempt {exempt}, duration {hours} hours
    ? countries  block a whole country at the firewall for {hours} hours
    ? hours  block all traffic from {countries}, {log_hits}
    & block {countries} for {hours} hours and {countries#2} for {hours#2} hours
    ! which country do most attacks come from
    ! how long is the flight to <country>
    ! lift the block on <country>
    ! block the calendar for <small> hours
    ! slow everything from <country> down to 1 Mbit for 12 hours
    ! File a complaint about those attackers with the police in <country>, it has been 3 days!
    ! how many attempts from <country> were turned away last night
    ! Does geo blocking make sense at all when anyone can rent a VPN for 5 dollars?
    ! block two hours in my calendar for <person> on <date>
tls-check-certificate | Shows issuer, names and expiry date of the certificate a host presents. | host:~shop.example.com,mail.acme.io,api.brightbox.net,vpn.northwind.org,intranet.local,status.pixelforge.io,login.bluebank.com,cdn.fastmedia.net,git.oakworks.dev,wiki.harbor.edu,pay.greenmart.com,ftp.oldtimer.org,chat.teamnest.io "Host name to connect to"; port?=443:25..995 "Port to connect to"; check_chain?:true=with the whole chain,including the chain|false=leaf only,without the chain "Verify the intermediate certificates"
    when does the certificate of {host} expire
    {host} cert
    check the tls certificate on {host} port {port}
    Customers say their browser warns them. Is the https of {host} still in order?
    who issued the cert that {host} uses, {check_chain}
    please have a look at the https certificate of {host}
    {host}:{port}, how long is its cert valid?
    host {host}, port {port}, {check_chain}
    does {host} present the right cert?
    did smn forget to renew {host} again? whats the expiry of its cert
    On Friday I'm off to my cousin's wedding with 80 guests and don't want to be called in between, so tell me whether the certificate of {host} will last.
    inspect what {host} presents as its certificate, {check_chain}
    ? host  check the certificate on port {port}
    ? host  when does our certificate run out, {check_chain}
    & when do the certificates of {host} and {host#2} expire
    & check the cert on port {port} and port {port#2} of {host}
    ! frame my diving certificate
    ! who owns the domain <url>
    ! how does certificate pinning work
    ! is the website <url> down
    ! install the renewed certificate on mail.acme.io and restart the service
    ! from now on ftp.oldtimer.org should redirect to https
    ! how many visitors did wiki.harbor.edu have on <date>?
    ! is 443 always the port for https or do some people use 8443
    ! show me until when <person>'s passport is valid
tls-issue-certificate | Requests a new certificate from the internal authority. | subject.common_name:~shop.example.com,mail.acme.io,api.brightbox.net,vpn.northwind.org,intranet.local,status.pixelforge.io,login.bluebank.com,cdn.fastmedia.net,git.oakworks.dev,wiki.harbor.edu,pay.greenmart.com,chat.teamnest.io "Host name on the certificate"; subject.organization?:company "Organization on the certificate"; valid_days:30..820 "Validity in days"; contact:email "Whom to tell before it expires"; key_type?=rsa2048:rsa2048=RSA 2048,a 2048 bit RSA key|rsa4096=RSA 4096,a 4096 bit RSA key|ecdsa=ECDSA,an elliptic curve key "Kind of key"
    issue a certificate for {subject.common_name}, {valid_days} days, contact {contact}
    {subject.common_name} {valid_days}d {contact}
    I need a new cert for {subject.common_name} valid {valid_days} days, notify {contact}
    {contact} is responsible: get {subject.common_name} a certificate that lasts {valid_days} days, with {key_type}
    We go live tonight and still have no https. Please request something for {subject.common_name}, good for {valid_days} days, contact person {contact}.
    for {subject.organization}, create a certificate on {subject.common_name}, {valid_days} days, warnings to {contact}
    common_name {subject.common_name}, organization {subject.organization}, contact {contact}, valid_days {valid_days}
    valid for {valid_days} days and using {key_type}: a certificate for {subject.common_name}, contact address {contact}
    could the CA sign something for {subject.common_name}? {valid_days} days would be fine, mails go to {contact}
    yo need tls for {subject.common_name}, make it {valid_days} days, {contact} gets the reminders
    After the 2 outages we had in spring the management finally agreed to do this properly, so order a fresh certificate for {subject.common_name} running {valid_days} days with reminders going to {contact}.
    let {contact} be warned before it ends, but have {subject.common_name} certified for {valid_days} days
    ? subject.common_name  issue a certificate for {valid_days} days, contact {contact}
    ? valid_days  request a new certificate for {subject.common_name} with {contact} as the contact
    ? contact  get a certificate for {subject.common_name} that is valid {valid_days} days
    & new certificates for {subject.common_name} and {subject.common_name#2}, {valid_days} days each, contact {contact}
    & {subject.common_name} needs a certificate for {valid_days} days and {subject.common_name#2} one for {valid_days#2} days, tell {contact}
    ! issue a gift certificate worth <amount> dollars
    ! revoke the certificate of <url>
    ! is RSA or ECDSA the better choice
    ! register the domain <url> for <small> years
    ! The private key of vpn.northwind.org has leaked, destroy it right away
    ! reminders about status.pixelforge.io must not go to <email> any more, he has left
    ! what did we pay for the last certificate of pay.greenmart.com
    ! Why did browsers cut the validity from 825 days to 398?
    ! request a new library card for <person>, the old one went through the wash
vuln-scan-start | Starts a vulnerability scan of a host or network. | target:~shop.example.com,10.0.4.0/24,mail.acme.io,192.168.10.15,api.brightbox.net,172.16.0.0/20,intranet.local,203.0.113.80,login.bluebank.com,10.30.0.0/16,pay.greenmart.com,198.51.100.17 "Host or network to scan"; profile:quick=quick,fast|full=full,thorough|web=web app,web application "How deep to look"; start_at?:isotime "Time of day to begin, at once when left out"; notify?:email[] "Who gets the report"
    run a {profile} vulnerability scan on {target}
    {target} {profile} scan
    look for weaknesses in {target}, {profile} profile
    I read about that new exploit this morning and am a bit nervous. Do a {profile} check of {target} for holes.
    at {start_at}, start a {profile} scan of {target}
    {profile} scan, target {target}, report to {notify}
    would you please probe {target} for known vulnerabilities using the {profile} profile?
    target {target}, profile {profile}, start_at {start_at}, notify {notify}
    can hackers get into {target}? do a {profile} test n find out
    take {target} and put it through the {profile} security check, mail {notify} when done
    Since the insurance wants proof before they cover our 6 branches and Tomas is on leave, somebody has to launch a {profile} scan against {target} for security problems.
    have the scanner look over {target} with its {profile} profile, beginning at {start_at}
    ? target  start a {profile} vulnerability scan at {start_at}
    ? profile  scan {target} for vulnerabilities
    & run a {profile} scan on {target} and on {target#2}
    & a {profile} scan of {target} and a {profile#2} scan of {target#2}
    ! scan the receipt and put it in <folder>
    ! fix the holes that were found on <url>
    ! what is the most dangerous weakness this year
    ! start the virus scanner on my phone
    ! call off the full scan of 10.30.0.0/16 that is set for <clock>
    ! would you patch everything on intranet.local tonight, and <person> gets a note
    ! How long did the last web app scan of api.brightbox.net take?
    ! does a thorough scan slow down a network more than a quick one
    ! start the sauna at <clock>, <person> is coming over
vuln-scan-findings | Returns what a finished scan found. | scan_id:id "Id of the scan"; min_cvss?:1.5..9.5 "Only findings with at least this score"; severity?:critical=critical,very dangerous|high=high severity,serious|low=low severity,harmless "Only findings of this severity"; fixed?:true=already fixed,closed|false=still open,not fixed yet "Whether they have been repaired"
    what did scan {scan_id} find
    {scan_id} findings
    show me the results of vulnerability scan {scan_id}
    from {scan_id}, list the findings with a score of {min_cvss} or more
    I have to report to the board in ten minutes. How bad was {scan_id}?
    which {severity} problems came up in {scan_id}?
    {scan_id}: anything {severity} and {fixed}?
    scan_id {scan_id}, min_cvss {min_cvss}
    Could you open the report of scan {scan_id} for me, please?
    anything nasty in {scan_id}? just the {severity} stuff
    Lena has been waiting since 8 this morning, the coffee machine is broken, and all she wants to know is which weaknesses turned up when {scan_id} was done.
    the holes discovered by {scan_id} that are {fixed}
    ? scan_id  show the scan findings scored {min_cvss} and up
    ? scan_id  which {severity} findings did the last scan have
    & findings of {scan_id} and {scan_id#2}
    & what {severity} problems did {scan_id}, {scan_id#2} and {scan_id#3} turn up
    ! find my lost wallet
    ! what do the results of my blood test mean
    ! explain how the CVSS score is calculated
    ! assign the findings of scan <id> to <person>
    ! the third finding of <id> is a false alarm, flag it as such
    ! Give the hole from scan <id> a score of 4.5 instead of 9.1.
    ! who launched <id>, and from which machine?
    ! is a 7.0 already critical or just high severity
    ! what did the doctors find on the x-ray of <person>'s knee
"""
