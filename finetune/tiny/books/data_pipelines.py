"""Jobs of data pipelines and their schedules, tables and the quality of their data."""

BOOK = """
runJobNow | Starts a pipeline job immediately. | job:~orders_nightly,customer_sync,clickstream_rollup,invoice_export,inventory_snapshot,crm_import,fx_rates_loader,ads_spend_pull,sessionize_events,payroll_feed,geo_enrichment,churn_scores,supplier_catalog,refund_ledger "Name of the job"; runDate?:isodate "Business day to process, YYYY-MM-DD"; fullRefresh?=false:true=as a full refresh,from scratch|false=incrementally,only with what is new "Rebuild everything"; workers?:2..16 "Number of workers"
    run {job} now
    {job} start
    kick off {job} for {runDate}
    The figures in the morning report look old. Could you get {job} going right away?
    {fullRefresh}, please start {job}
    for {runDate}, run {job} again with {workers} workers
    job {job}, runDate {runDate}, workers {workers}
    fire up {job} pls, cant wait for tonight
    Let {job} process {runDate} {fullRefresh}, immediately.
    I want {job} to be executed at once
    Sales changed about 300 rows by hand over lunch, without asking anyone of course, and the board looks at the result this afternoon, so start {job} as soon as you can.
    trigger {job} {fullRefresh}
    ? job  start the pipeline job for {runDate}
    ? job  run the job right now {fullRefresh}
    & run {job} and {job#2} now
    & start {job} for {runDate} and for {runDate#2}
    ! how long does <word> usually take to run
    ! find me a job as a data engineer in <city>
    ! stop the job that is running
    ! should jobs be started by hand at all
    ! rename invoice_export to <word>, everybody mixes it up with the old one
    ! I leave the team on <date>, so make <person> the owner of crm_import
    ! who wrote churn_scores in the first place?
    ! Is a full refresh with 16 workers worth the money, or will incremental loads do?
    ! run 10 kilometers with me on <date>, I hate going alone
scheduleJob | Sets the time of day at which a job runs regularly. | job:~orders_nightly,customer_sync,clickstream_rollup,invoice_export,inventory_snapshot,crm_import,fx_rates_loader,ads_spend_pull,sessionize_events,payroll_feed,geo_enrichment,churn_scores,supplier_catalog,refund_ledger "Name of the job"; time:isotime "Time of day, HH:MM"; weekdays?:weekday[] "Days of the week, every day when left out"; retries?=0:1..6 "How often to try again after a failure"; alerts.email?:email "Who hears of failures"
    schedule {job} at {time}
    {job} daily {time}
    {job} should run every day at {time}
    The source system is only complete after its own batch. Let {job} begin at {time} from now on.
    every {weekdays} at {time}, {job}
    at {time}, each day, have {job} executed, and mail {alerts.email} when it fails
    move {job} to {time}, it collides with the backup
    job {job}, time {time}, weekdays {weekdays}, retries {retries}
    Could you put {job} on the timetable for {weekdays} at {time}, please?
    i need {job} to go off at {time} on its own, {retries} retries
    Since the office in Porto moved we get their files 2 hours later than in the old days and nobody adapted anything, so {job} had better run at {time} each day.
    daily start of {job}: {time}
    ? job  schedule the job for {time} on {weekdays}
    ? time  have {job} run automatically every {weekdays}
    & schedule {job} and {job#2} at {time}
    & {job} is to run daily at {time}, {job#2} at {time#2}
    ! schedule a dentist appointment at <isotime>
    ! which schedule does the bus to <city> follow
    ! remove the schedule of <word>
    ! is cron still a good idea
    ! Put fx_rates_loader on hold until <isodate>, the banks are closed.
    ! delete payroll_feed for good together with its whole history
    ! at what time is inventory_snapshot due today
    ! what's the better hour for nightly loads, 02:00 or 05:00
    ! could you schedule a chat between me and <person> in room 12 on <date>
getJobRun | Returns state, duration and log of one run of a job. | runId:id "Id of the run"; tailLines?=50:20..500 "Last lines of the log to return"; includeConfig?:true=with its configuration,including the settings it used|false=without its configuration,leaving the settings out "Return the configuration too"
    status of run {runId}
    {runId} log
    how did {runId} go
    show me the last {tailLines} log lines of run {runId}
    I started something before lunch and forgot to look. Is {runId} finished yet?
    run {runId}, {includeConfig}
    what went wrong in {runId}? the last {tailLines} lines will do
    Could you please check whether {runId} has succeeded?
    runId {runId}, tailLines {tailLines}, {includeConfig}
    is {runId} still chugging along or did it die
    Marek needs an answer in 5 minutes and I've already closed my laptop twice today, so tell me the state of {runId} and how long it has been running.
    give me details on {runId}, {includeConfig}
    ? runId  show the last {tailLines} log lines of the run
    ? runId  how is my run doing, {includeConfig}
    & how did {runId} and {runId#2} go
    & status of {runId}, {runId#2} and {runId#3}
    ! how far did I run last week
    ! cancel run <id>
    ! what does exit code <medium> mean
    ! track the parcel <id>
    ! restart <id> from the step at which it broke
    ! We checked the numbers of run <id> by hand, so mark it as a success
    ! what did <id> cost us in cloud fees?
    ! why do logs swell to 500 lines and more whenever something gets retried
    ! return the blue jacket <id> to the shop, it is two sizes too small
listFailedRuns | Lists the runs that failed since a day. | since:isodate "First day to look at, YYYY-MM-DD"; owner?:person "Only jobs of this person"; limit?=20:5..90 "At most this many runs"; order?=newest:newest=newest first,latest on top|job=sorted by job,grouped by job "Order of the list"
    failed runs since {since}
    failures {since}
    which jobs crashed since {since}
    what has gone wrong in the pipelines from {since} on, {order}
    I come back from parental leave and fear the worst. What failed after {since}?
    since {since}, which of {owner}'s runs failed?
    show up to {limit} broken runs since {since}, {order}
    owner {owner}, since {since}, limit {limit}
    Please give me an overview of unsuccessful runs beginning with {since}.
    any red stuff in the pipelines since {since}?
    We moved to the new cluster with 8 nodes and a lot of hope, and my feeling is that nothing got better, so list all the runs that broke since {since}.
    {owner} wants to know what failed, starting {since}
    ? since  list the failed runs of {owner}
    ? since  which pipeline runs have failed, {order}
    & failed runs of {owner} and of {owner#2} since {since}
    & which runs failed since {since} and which since {since#2}
    ! which companies went bankrupt since <year>
    ! restart all the failed runs
    ! why do pipelines fail so often
    ! delete the runs from before <isodate>
    ! mute the alarms of <person> till he is back from <country>
    ! Acknowledge the crash of sessionize_events from <isodate> and put my initials next to it, please.
    ! who was on call when ads_spend_pull died on <date>
    ! Is a failure rate of 3 percent normal for nightly jobs?
    ! list the films that failed at the box office since 2015
table_profile | Computes statistics of the columns of a table: nulls, distinct values, minimum and maximum. | table:~sales.orders,crm.contacts,web.sessions,finance.invoices,stock.levels,hr.employees,ads.campaigns,ops.shipments,game.matches,iot.readings,mart.revenue_daily,raw.events,billing.refunds "Table as schema.name"; columns:word[] "Columns to look at"; sample_percent?=100:2..90 "Percent of the rows to read"; histogram?:true=with histograms,histograms included|false=without histograms,no histograms "Add histograms"
    profile {columns} in {table}
    {table} {columns} stats
    what do the values of {columns} look like in {table}
    I inherited this data and have no clue what is in it. Give me statistics on {columns} from {table}.
    how many nulls and distinct values are there in {table} for {columns}
    {columns} of {table}: summary statistics, {histogram}
    table {table}, columns {columns}, sample {sample_percent} percent
    Could you compute a profile of {table}, looking at {columns}, {histogram}?
    reading {sample_percent} percent of the rows, profile {columns} from {table}
    smallest n biggest values of {columns} in {table} pls
    Our consultant charges by the hour and asked the very same thing in 2 mails already, so let's see min, max and number of nulls for {columns} in {table}.
    in {table}, describe {columns} statistically
    ? table  profile the columns {columns}, {histogram}
    ? columns  compute column statistics for {table}, reading {sample_percent} percent of the rows
    & profile {columns} in {table} and {columns#2} in {table#2}
    & statistics of {columns} in {table} and in {table#2}
    ! reserve a table for <small> people
    ! update my profile picture
    ! what does a null value mean
    ! drop the column <word>
    ! fill the empty discounts in sales.orders with 0
    ! Export stock.levels to a spreadsheet and mail it to <email>, she can't use SQL
    ! which people are allowed to read hr.employees
    ! would you rather keep a zip_code as text or as a number?
    ! work out the smallest decent tip for a dinner of <amount> in <country>
quality_add_check | Adds a test that a column has to pass each time the table is loaded. | table:~sales.orders,crm.contacts,web.sessions,finance.invoices,stock.levels,hr.employees,ads.campaigns,ops.shipments,game.matches,iot.readings,mart.revenue_daily,billing.refunds "Table as schema.name"; column:~customer_id,email,order_total,country_code,created_at,sku,quantity,zip_code,discount,phone_number,device_id,status,birth_date "Column to test"; rule:not_null=no nulls,no empty values|unique=unique values,no duplicates|positive=positive numbers only,only values above zero|known_values=known values only,only values from the code list "What is expected"; tolerance?:0.5..9.5 "Percent of the rows that may break the rule"; blocking?:true=stop the load on failure,block the load when it fails|false=only warn on failure,just warn when it fails "What a failure does"
    add a check on {table}: {column} has {rule}
    {table} {column} {rule}
    make sure that {column} in {table} contains {rule}
    We've been burnt by bad data twice. From now on I expect {rule} in {column} of {table}.
    {rule} in {column}, table {table}, {blocking}
    test {table} on every load: {rule} in {column}, {tolerance} percent may be wrong
    table {table}, column {column}, rule {rule}, tolerance {tolerance} percent
    Could you set up a data quality test demanding {rule} for {column} in {table}?
    {column} from {table} must always have {rule}, {blocking}
    {rule} pls for {column} in {table}, check it each load
    Half of the 60 support tickets last week came from one silly mistake that anybody could have noticed, so let {table} be tested at every load for {rule} in {column}.
    guard {table} with a rule that {column} is to have {rule}; {blocking}
    ? table  add a quality check: {rule} in {column}
    ? column  add a check to {table} that demands {rule}
    ? rule  add a quality check on {column} in {table}, {blocking}
    & add checks to {table}: {rule} in {column} and in {column#2}
    & {column} in {table} must have {rule}, and {column#2} in {table#2} must have {rule#2}
    ! write a check over <amount> dollars
    ! repair the duplicates in <word>
    ! what are the six dimensions of data quality
    ! remove the check on <word>
    ! switch the uniqueness test on email in crm.contacts off till Monday
    ! from <date> on <person> looks after all checks on billing.refunds, hand them over
    ! How often was the rule on sku broken in June?
    ! is it wiser to block a load with 5 percent of bad rows or merely to warn
    ! add a test drive with <person> to the dealer's calendar, <date> at <clock>
table_lineage | Shows which tables and jobs a table is made of, or which ones use it. | table:~sales.orders,crm.contacts,web.sessions,finance.invoices,stock.levels,hr.employees,ads.campaigns,ops.shipments,game.matches,iot.readings,mart.revenue_daily,raw.events,billing.refunds "Table as schema.name"; direction:upstream=feeds,flows into,is used to build|downstream=reads from,depends on,is built from "Which way to look"; depth?=1:2..9 "How many steps to follow"; include_jobs?:true=jobs included,with the jobs in between|false=tables only,without jobs "Show jobs as well"
    what {direction} {table}
    lineage: what {direction} {table}, {depth} steps
    show me everything that {direction} {table}
    I'm about to change a column and would rather not break anything. What {direction} {table}?
    {table}: what {direction} it, {include_jobs}
    trace whatever {direction} {table}, going {depth} levels
    Could you find out what {direction} {table}, please?
    which dataset {direction} {table}? {include_jobs}
    concerning {table}, I'd like to know what {direction} it, {depth} levels deep
    any idea what {direction} {table} lol
    The person who built all of this left for a bakery in Lyon and took 7 years of knowledge along, so draw me a map of what {direction} {table}.
    list each table that {direction} {table}, {include_jobs}
    ? table  show the lineage: what {direction} the table
    ? direction  show the lineage of {table}, {depth} steps
    & what {direction} {table} and what {direction} {table#2}
    & what {direction} {table} and also what {direction#2} it
    ! who are the ancestors of <person>
    ! rename the table <word>
    ! what is a slowly changing dimension
    ! which river flows into the sea at <city>
    ! cut the link from raw.events to web.sessions, it hasn't been true for ages
    ! Move ops.shipments into the schema archive, would you?
    ! when was mart.revenue_daily created, and by whom
    ! Do people usually draw jobs into a lineage picture or tables only?
    ! trace the call that I got at <clock> back to whoever rang me
table_freshness | Checks whether a table was loaded recently enough. | table:~sales.orders,crm.contacts,web.sessions,finance.invoices,stock.levels,hr.employees,ads.campaigns,ops.shipments,game.matches,iot.readings,mart.revenue_daily,raw.events,billing.refunds "Table as schema.name"; max_age_hours:0.5..9.5 "Age in hours that is still acceptable"; partition?:isodate "Only look at the partition of this day"; business_hours?:true=counting business hours only,nights not counted|false=counting around the clock,nights counted too "How age is counted"
    is {table} at most {max_age_hours} hours old
    {table} fresh {max_age_hours}h
    has {table} been updated within the last {max_age_hours} hours
    The dashboard shows suspiciously round numbers. Was {table} loaded less than {max_age_hours} hours ago?
    {max_age_hours} hours is the limit, does {table} keep to it, {business_hours}?
    check that the {partition} partition of {table} isn't older than {max_age_hours} hours
    table {table}, max_age_hours {max_age_hours}, {business_hours}
    Could you verify that the data in {table} arrived no longer than {max_age_hours} hours ago?
    is {table} stale? anything past {max_age_hours} hrs is too old for me
    not more than {max_age_hours} hours may have gone by since {table} was filled for {partition}; is that so?
    Our agreement with the client, all 40 pages of it, boils down to one promise, which is that {table} never lags by more than {max_age_hours} hours, so do we keep it at the moment?
    how up to date is {table}? more than {max_age_hours} hours would be bad, {business_hours}
    ? table  is the table less than {max_age_hours} hours old
    ? max_age_hours  is {table} fresh enough, {business_hours}
    & are {table} and {table#2} at most {max_age_hours} hours old
    & was {table} loaded within {max_age_hours} hours and {table#2} within {max_age_hours#2} hours
    ! how long does fresh <food> keep
    ! how old is <person>
    ! refresh the page <url>
    ! how fresh should data in a warehouse be
    ! keep the rows of iot.readings for 400 days instead of 90
    ! Some load of <person>'s has locked ads.campaigns since <clock>. Unlock it!
    ! how many gigabytes does game.matches take up
    ! are figures that are 6 hours old still fresh enough for a bank
    ! check if the milk from <date> is still good
"""
