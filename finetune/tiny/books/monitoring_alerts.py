"""Metrics and dashboards of services, alerts and who has to answer them."""

BOOK = """
metrics_query | Query the values of a metric of one service over the last minutes. | service:~checkout,billing-api,search,auth-service,image-resizer,payments,notification-worker,web-frontend,inventory,orders-db,mail-relay,recommendations,video-encoder,session-store "Service to look at"; metric:cpu_load=CPU load,processor load|memory_used=memory usage,RAM usage|error_rate=error rate,share of errors|request_rate=request rate,number of requests|latency=latency,response time|queue_length=queue length,backlog "Which metric"; minutes:5..180 "Length of the window in minutes"; aggregation?=avg:avg=on average,averaged|max=at its peak,maximum values|p95=at the 95th percentile,p95 "How values are combined"
    {metric} of {service} over the last {minutes} minutes
    {service} {metric} {minutes}m
    how was the {metric} on {service} during the past {minutes} minutes, {aggregation}
    Users complain that everything feels odd. What did the {metric} of {service} do in the last {minutes} minutes?
    last {minutes} minutes, {service}, {metric}, {aggregation}
    could you pull up {metric} for {service}, going back {minutes} minutes?
    service {service}, metric {metric}, minutes {minutes}, {aggregation}
    has {service} been struggling? i wanna see its {metric} for {minutes} min
    Over {minutes} minutes, what {metric} did {service} have {aggregation}?
    plot me {service}'s {metric}, {minutes} minutes back from now
    Dana and I had a bet going at breakfast, she said 70 and I said 30, so please tell us about the {metric} that {service} really showed within the previous {minutes} minutes.
    within {minutes} minutes up to now, the {metric} reported by {service}
    ? service  what was the {metric} over the last {minutes} minutes
    ? metric  how did {service} do in the last {minutes} minutes, {aggregation}
    ? minutes  show me the recent {metric} of {service}
    & {metric} and {metric#2} of {service} over the last {minutes} minutes
    & {metric} of {service} and of {service#2}, last {minutes} minutes
    ! how much memory should I buy for my laptop
    ! restart <word> because it is slow
    ! what is a good error rate for a shop
    ! how long is the queue at the post office
    ! empty the queue of notification-worker, just bring it down to zero
    ! Give orders-db another 16 gigabytes of memory before <clock>.
    ! Who deployed recommendations last, and which version was it?
    ! For response times, why would anyone trust the average more than p95?
    ! plot a route from <city> to <city> without motorways
dashboard_create | Create an empty dashboard for a team. | title:~Checkout Health,API Overview,Black Friday,Database Load,Mobile Crashes,Weekly Capacity,Login Funnel,Payment Errors,Edge Network,Batch Jobs,Cost Watch,Release Day,Warehouse Robots "Title of the dashboard"; team:~platform,payments,search,mobile,data,infrastructure,security,growth,logistics,customer support,frontend,identity "Team that owns it"; refresh_seconds?=60:5..300 "How often it reloads, in seconds"; tags?:word[] "Tags for finding it"; public?:true=visible to everyone,open to all|false=only visible to the team,private "Who may see it"
    create a dashboard {title} for the {team} team
    new board {title} {team}
    set up a dashboard called {title}, owner {team}, reloading every {refresh_seconds} seconds
    The big screen in the corridor is still blank. Could you set up a board named {title} for the {team} team?
    {team} team wants a board: {title}, {public}
    {title} as a new monitoring page for {team}, tagged {tags}
    title {title}, team {team}, refresh {refresh_seconds}, tags {tags}
    i'd love to have a fresh board for {team}, name it {title}, thx
    please start an empty board {title} that belongs to {team}
    We should finally have something like {title} on a dashboard, let {team} own it and make it {public}.
    At yesterday's review 5 people asked independently where they could see all of it in one place, and nobody had an answer, so open a dashboard {title} owned by the {team} team.
    for {team}, a dashboard with the title {title}
    ? title  create a dashboard for the {team} team, {public}
    ? team  create a dashboard called {title} that reloads every {refresh_seconds} seconds
    & create the dashboards {title} and {title#2} for the {team} team
    & a new dashboard {title} for {team} and one called {title#2} for {team#2}
    ! delete the dashboard <title>
    ! which colours work best on a dashboard
    ! create a slide deck called <title>
    ! my car's dashboard shows an orange light
    ! Black Friday is no longer ours, hand the board over to the growth team.
    ! put a second panel on Login Funnel, right under the first, by <clock>
    ! How many people open Database Load on a normal day?
    ! Does a board that reloads every 5 seconds make anybody work faster?
    ! Set up the tent by the lake near <city> before it gets dark.
dashboard_find | Search dashboards by text in their title or panels. | text:~disk space,login failures,queue depth,conversion,certificate expiry,slow queries,cold starts,page views,retries,fraud checks,garbage collection,packet loss,signups,refunds,build times "Text to search for"; owner?:person "Only dashboards of this person"; limit?=10:3..40 "At most this many results"; starred?:true=starred ones only,among my favourites|false=starred or not,favourites or not "Only those that are marked with a star"
    find dashboards about {text}
    {text} dashboard
    which dashboard shows {text}?
    I know somebody built a page with {text} once, I just can't remember where. Which board was it?
    is there a board on {text} made by {owner}
    do we have any board where I can see {text}, {starred}
    search boards: text {text}, limit {limit}, owner {owner}
    Would you look for dashboards that mention {text}? The first {limit} are enough.
    {owner} had a page with {text} in the monitoring, where is it
    wheres that board w/ {text} on it
    Two of our new colleagues start on floor 4 tomorrow and will ask me the same as everyone else, so which dashboards do we have that cover {text}?
    look up {limit} dashboards dealing with {text}
    ? text  find the dashboards that {owner} made
    ? text  search the dashboards for me, {starred}
    & find dashboards about {text} and about {text#2}
    & is there a board on {text} by {owner} or by {owner#2}
    ! find a good restaurant near <city>
    ! how many dashboards does a team need
    ! search the logs for <word>
    ! rename the dashboard about <word>
    ! I don't need it any more, so unstar the one about packet loss that <person> built.
    ! move the boards on refunds into <person>'s folder
    ! When was the page with the build times last edited, and by whom?
    ! In practice, what hurts users more, cold starts or garbage collection?
    ! look for my cat, it ran off near <city> on <date>
dashboard_snapshot | Take a picture of a dashboard between two times of today and keep it. | dashboard_id:id "Id of the dashboard"; from_time:isotime "Begin of the range, HH:MM"; to_time:isotime "End of the range, HH:MM"; keep_days?=30:2..90 "Days until the picture is removed"; dark?:true=in dark mode,with a dark background|false=in light mode,with a light background "Colours of the picture"
    snapshot of {dashboard_id} from {from_time} to {to_time}
    {dashboard_id} {from_time}-{to_time} picture
    take a screenshot of dashboard {dashboard_id} covering {from_time} until {to_time}
    We had an outage and I need evidence for the report. Capture {dashboard_id} between {from_time} and {to_time}.
    from {from_time} through {to_time}, freeze {dashboard_id}, {dark}
    please keep an image of {dashboard_id} that ends at {to_time} and begins at {from_time}
    dashboard {dashboard_id}, from {from_time}, to {to_time}, keep {keep_days} days
    grab me a pic of board {dashboard_id}, {from_time} till {to_time}, {dark}
    could you save how {dashboard_id} looked between {from_time} and {to_time}? Hold on to it for {keep_days} days.
    store {dashboard_id} as it was, start {from_time}, end {to_time}
    The customer is going to dispute this as they did with the other 2 invoices, so for the lawyers I want {dashboard_id} captured as an image, {from_time} up to {to_time}, please.
    an image of {dashboard_id}, range {from_time} to {to_time}, to be kept {keep_days} days
    ? dashboard_id  take a snapshot of the dashboard from {from_time} to {to_time}
    ? from_time  capture dashboard {dashboard_id} until {to_time}, {dark}
    ? to_time  snapshot dashboard {dashboard_id} starting at {from_time}
    & snapshots of {dashboard_id} and {dashboard_id#2} from {from_time} to {to_time}
    & capture {dashboard_id} from {from_time} to {to_time} and again from {from_time#2} to {to_time#2}
    ! take a photo of the sunset at <isotime>
    ! book a meeting room from <isotime> to <isotime>
    ! how do I read a heat map
    ! print the dashboard <id> on paper
    ! get rid of the picture of <id> that was meant to stay for 90 days, there's a password in it
    ! The image of <id> from last Tuesday should be mailed to <email> as soon as possible.
    ! who was looking at <id> between 03:00 and 03:30
    ! Is a dark background truly kinder to the eyes at <clock> in the morning than a light one?
    ! Take a picture of the two of us in front of the tower, the light is lovely now.
acknowledgeAlert | Marks an alert as seen, so that nobody else is paged for it. | alertId:id "Id of the alert"; note?:~looking into it,known issue,rolling back the release,disk is being extended,waiting for the vendor,false alarm I think,restarting the node,traffic spike from a campaign,provider has an outage,fix is on its way,will watch it for a while,same as yesterday "What you are doing about it"; etaMinutes?:10..120 "Minutes until you expect a fix"
    ack {alertId}
    acknowledge alert {alertId}
    {alertId} ack, {note}
    My phone won't stop ringing! Yes, I have seen {alertId}.
    I'm on {alertId}, {note}
    mark {alertId} as seen, should be fixed in {etaMinutes} minutes
    please confirm {alertId} on my behalf so the others can sleep
    {note}: confirm {alertId}, {etaMinutes} minutes to go
    alertId {alertId}, note {note}, eta {etaMinutes}
    got it, got it, tell the pager i took {alertId}
    I was just putting my 2 kids to bed when the pager went off, but I'm at the desk now and have taken charge of {alertId}, so stop paging people.
    let everyone know that someone is taking care of alert {alertId}
    ? alertId  acknowledge that alert, {note}
    ? alertId  I have seen the alert and will have it fixed in {etaMinutes} minutes
    & acknowledge {alertId} and {alertId#2}
    & ack {alertId}, {alertId#2} and {alertId#3}, {note}
    ! acknowledge the invoice <id>
    ! why did alert <id> go off
    ! what does acknowledging an alert mean
    ! set an alarm for <isotime>
    ! Sorry, wrong click! Un-acknowledge <id> at once.
    ! my shift is over, so hand alert <id> on to <person>
    ! How long did <id> go unanswered last night?
    ! How many minutes should pass before a pager wakes the boss, 10 or 30?
    ! mark the exams of class 9b by <date>, there are <small> left
silenceAlerts | Mutes every alert of a service for some hours. | service:~checkout,billing-api,search,auth-service,image-resizer,payments,notification-worker,web-frontend,inventory,orders-db,mail-relay,recommendations,video-encoder,session-store "Service to mute"; hours:0.5..9.5 "How long, in hours"; reason?:~planned maintenance,load test,data center move,database upgrade,flaky sensor,firmware update,release night,fire drill,certificate swap,network rewiring,failover exercise,index rebuild "Why it is muted"; keepCritical?:true=critical ones still come through,except critical ones|false=critical ones too,even critical ones "Whether critical alerts are still sent"
    mute {service} for {hours} hours
    {service} silence {hours}h
    silence all alerts of {service} for {hours} hours, {reason}
    We're about to take the thing apart and I don't want anyone woken up. Keep {service} quiet for {hours} hours.
    {reason}: no alerts from {service} for {hours} hours, {keepCritical}
    for the next {hours} hours I don't want to hear from {service}, {keepCritical}
    service {service}, hours {hours}, reason {reason}
    shut {service} up for {hours} hrs will you
    Could you please suppress notifications concerning {service} during {hours} hours?
    there will be a lot of noise from {service}, so no pages for {hours} hours
    The electricians come with 3 vans this afternoon, half of row B will be dark and everybody knows, so for {hours} hours nobody should get alerts because of {service}.
    {hours} hours of peace from {service}, {reason}
    ? service  mute the alerts for {hours} hours, {reason}
    ? hours  silence the alerts of {service}, {keepCritical}
    & mute {service} and {service#2} for {hours} hours
    & silence {service} for {hours} hours and {service#2} for {hours#2} hours
    ! mute the group chat with <person>
    ! turn the volume of the speaker down
    ! unmute the alerts of <word> again
    ! how many alerts a night are normal
    ! Shut the session-store down for 3 hours while the firmware is updated.
    ! call off the fire drill on auth-service, half the team is ill
    ! Who muted checkout last night, and what reason did they give?
    ! would you say a flaky sensor is a good enough excuse to keep quiet for 8 hours
    ! Can't you silence the trumpet upstairs? It's <clock> and I have to get up early.
whoIsOnCall | Tells who is on call for a team. | team:~platform,payments,search,mobile,data,infrastructure,security,growth,logistics,customer support,frontend,identity "Team"; date?:isodate "Day, today when left out"; level?=primary:primary=first in line,as primary|secondary=as backup,second in line|manager=as escalation manager,as the manager to escalate to "Level of the rotation"
    who is on call for {team}
    {team} on-call {date}
    who has the pager in the {team} team right now
    It's three in the morning and nothing works. Whom can I call from {team}?
    on {date}, who covers {team} {level}
    which person is on duty for {team}, {level}?
    team {team}, date {date}, {level}
    Would you tell me whom {team} has on standby on {date}?
    whos the poor soul on duty for {team}
    {level}, who answers for {team} on {date}
    I've tried both numbers on the door and the one on the intranet without any luck, and there's water on the floor, so who from {team} has to pick up when it's urgent?
    name of the {team} engineer who is on call
    ? team  who is on call on {date}
    ? team  tell me who is on duty {level}
    & who is on call for {team} and for {team#2}
    & who has the {team} pager on {date} and on {date#2}
    ! call <person> on the phone
    ! who founded <company>
    ! how much extra pay is fair for being on call
    ! swap my on-call shift with <person>
    ! put <person> on call for search on <isodate> in place of me
    ! Take the identity team out of the rotation over Christmas, please.
    ! how many times did the pager of the data team ring last month
    ! Being second in line sounds easy, but do backups sleep any better?
    ! Call a taxi to <city> for <clock>, two suitcases.
createAlertRule | Defines an alert that fires when a metric of a service crosses a threshold. | condition.metric:cpu_load=CPU load,processor load|memory_used=memory usage,RAM usage|error_rate=error rate,share of errors|disk_used=disk usage,share of the disk in use|latency=latency,response time "Metric to watch"; condition.operator:gt=above,over,higher than|lt=below,under,lower than "Direction"; condition.threshold:0.5..98.5 "Threshold"; service:~checkout,billing-api,search,auth-service,image-resizer,payments,notification-worker,web-frontend,inventory,orders-db,mail-relay,video-encoder "Service to watch"; notify?:person[] "Who gets the alert"; severity?=warning:info=just for information,info level|warning=as a warning,warning level|critical=as critical,critical level "How urgent it is"
    alert when {condition.metric} of {service} is {condition.operator} {condition.threshold}
    {service} {condition.metric} {condition.operator} {condition.threshold} alert
    notify {notify} if the {condition.metric} on {service} gets {condition.operator} {condition.threshold}
    Last night we learned about it from customers. If {service} ever has a {condition.metric} {condition.operator} {condition.threshold}, raise an alarm.
    {condition.operator} {condition.threshold} in the {condition.metric} of {service} should page {notify}, {severity}
    service {service}, metric {condition.metric}, operator {condition.operator}, threshold {condition.threshold}, {severity}
    please set up a rule: {service}, {condition.metric} {condition.operator} {condition.threshold}, {severity}
    ping {notify} whenever {service} goes {condition.operator} {condition.threshold} on {condition.metric}
    i wanna know when {condition.metric} for {service} lands {condition.operator} {condition.threshold}
    as soon as {service} reports a {condition.metric} {condition.operator} {condition.threshold}, somebody must be told
    We rewrote half of it with 2 contractors in the spring and nobody trusts it since, so make an alarm that goes off if the {condition.metric} in {service} is {condition.operator} {condition.threshold}.
    watch {service} and warn when its {condition.metric} ends up {condition.operator} {condition.threshold}
    ? condition.metric  raise an alarm when {service} goes {condition.operator} {condition.threshold}
    ? condition.operator  set up an alert on the {condition.metric} of {service} with a threshold of {condition.threshold}
    ? condition.threshold  alert me when the {condition.metric} of {service} gets {condition.operator} the limit
    ? service  tell {notify} when the {condition.metric} is {condition.operator} {condition.threshold}
    & alert when the {condition.metric} of {service} or of {service#2} is {condition.operator} {condition.threshold}
    & a rule for {service}: {condition.metric} {condition.operator} {condition.threshold}, and another: {condition.metric#2} {condition.operator#2} {condition.threshold#2}
    ! which threshold do you recommend for a web server
    ! alert me when the price of <product> drops
    ! delete the alert rule for <word>
    ! is it above <medium> degrees in <city>
    ! <person> has left us, take her off the list of people paged by the CPU rule of search
    ! Rename the error rule on checkout to Red Phone.
    ! How many times did the memory rule for image-resizer fire in May?
    ! At 80 percent, does a full disk deserve a warning, or is that critical already?
    ! watch my suitcase for a minute, I'm back at <clock>
"""
