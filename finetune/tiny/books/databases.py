"""SQL tables, key-value stores and document collections."""

BOOK = """
sql_select | Reads chosen columns from a table. | table:word "Table name"; columns:word[] "Columns to return"; where?:~age > 30,price < 100,deleted IS NULL,score > 7.5,name LIKE 'A%',year > 2021,paid IS TRUE,stock < 5,city LIKE '%burg' "SQL condition after WHERE"; limit?=100:medium "Highest number of rows"
    select {columns} from {table}
    get the columns {columns} of table {table}
    show {columns} in {table}
    {columns} from {table} where {where}
    read {limit} rows of {columns} from {table}
    I need a report: {columns}, taken from the {table} table
    from {table} fetch {columns}
    what's in the fields {columns} of {table} when {where}
    pull {columns} out of {table}, at most {limit} rows
    list {columns} for the entries of {table} with {where}, {limit} of them
    first {limit} records of {table}, only {columns}
    Could you look at {table} and give me {columns}?
    table {table}, columns {columns}, condition {where}
    let me see {columns} of all {table} records
    ? columns  select from {table} where {where}
    ? table  get the columns {columns}, {limit} rows
    & select {columns} from {table} and from {table#2}
    & read {limit} and {limit#2} rows of {columns} from {table}
    ! drop the table <word>
    ! rename the column <word> to <word>
    ! set the table for <small> guests
    ! Add a column called <word> to the table customers.
    ! prices in <word> must go up by 5 percent wherever stock < 5
    ! Which users have write access to <word>, and does <person> belong to them?
    ! Is LIKE 'A%' quicker than a regular expression in Postgres?
    ! select a decent red wine for <small> guests, not above <amount> euros
count_rows | Counts the rows of a table, all of them or those meeting a condition. | table_name:word "Table to count"; column?:word "Count distinct values of this column"; group_by?:word "Count separately per value of this column"; created_after?:isodate "Only rows created after this day"
    how many rows does {table_name} have
    count {table_name}
    size of the table {table_name}
    number of records in {table_name} created after {created_after}
    how many different {column} values are in {table_name}
    {table_name}: count per {group_by}
    Tell me how big {table_name} is, split by {group_by}.
    how many entries were added to {table_name} after {created_after}
    is {table_name} large? How many lines?
    distinct {column} in {table_name}, grouped by {group_by}
    total of {table_name} please
    I just imported data into {table_name}, how much arrived?
    after {created_after}, how much grew {table_name}
    how many things are stored in {table_name} for each {group_by}
    ? table_name  how many rows were created after {created_after}
    ? table_name  count the rows per {group_by}
    & count the rows of {table_name} and {table_name#2}
    & how many entries have {table_name}, {table_name#2} and {table_name#3}
    ! delete the rows of <word> older than <isodate>
    ! how many people are in the room
    ! empty <word> and let the numbering start at 1 again
    ! There are customers with the same e-mail in <word>, please merge the doubles.
    ! When was something last deleted from the table <word>?
    ! Beyond how many rows would you split a table up, a million or a hundred million?
    ! Count the money in the till, it ought to be <amount>.
kv.set | Stores a value under a key, optionally with an expiry time. | key:~user.42.name,session/9f3,cart-1187,feature.dark_mode,cache_home,lock/import,rate_10.0.0.7,theme "Key to write"; value:word "Value to store"; ttl_seconds?:10..5000 "Time to live in seconds, forever when left out"; only_if_missing?:true=only if it is missing,unless it exists|false=whether it exists or not,replacing what is there "Do not replace an existing value"
    set {key} to {value}
    store {value} under {key}
    {key} = {value}
    put {value} into {key} for {ttl_seconds} seconds
    save the value {value} with the key {key}
    remember {value} as {key}, expire after {ttl_seconds} seconds
    write {value} at {key} {only_if_missing}
    let {key} hold {value}
    Could you assign {value} to {key}, {only_if_missing}?
    for {ttl_seconds} seconds {key} should be {value}
    key {key}, value {value}, ttl {ttl_seconds}
    the entry {key} becomes {value}
    cache {value} at {key} {only_if_missing}, lifetime {ttl_seconds} s
    I want {value} to be found at {key}
    ? value  set the key {key} for {ttl_seconds} seconds
    ? key  store {value} {only_if_missing}
    & set {key} to {value} and {key#2} to {value#2}
    & store {value} under {key} and under {key#2}
    ! delete the key <word>
    ! set the alarm to <clock>
    ! could you rename the key cart-1187 to <word>
    ! Only <person> should be allowed to read lock/import from now on.
    ! which server wrote session/9f3 at <clock>
    ! For a login, is a lifetime of 300 seconds too short, would you take 3600?
    ! Set the radiator in the nursery to 19 degrees until <clock>.
kv.get | Reads what is stored under a key. | key:~user.42.name,session/9f3,cart-1187,feature.dark_mode,cache_home,lock/import,rate_10.0.0.7,theme "Key to read"; default?:word "Returned when the key is missing"; with_ttl?=false:true=with the remaining time,including its time to live|false=without the remaining time,just the value "Also return the remaining seconds"
    get {key}
    what is stored under {key}
    value of {key}
    read {key}, or {default} if it's missing
    look up {key} {with_ttl}
    what does {key} hold
    I'd like to know what we saved at {key}
    fetch the key {key} {with_ttl}
    is there anything at {key}? otherwise use {default}
    show me {key}
    {key}?
    return {key} with the default {default}, {with_ttl}
    which value has {key} at the moment
    give back what sits under {key}, falling back to {default}
    ? key  what is stored under that key, {with_ttl}
    ? key  read the value, default {default}
    & get {key} and {key#2}
    & what do {key}, {key#2} and {key#3} hold
    ! list all keys
    ! where are my keys
    ! wipe user.42.name for good, he asked us to
    ! Roll feature.dark_mode back to what it was on <isodate>.
    ! How often has cache_home been read since <clock>?
    ! Why would anybody keep a theme in Redis and not simply in a cookie?
    ! get <person> on the phone before <clock>, it's about the car
collection.find | Finds documents in a collection by the value of a field. | collection:word "Name of the collection"; filter.field:word "Field to compare"; filter.value:word "Value it must have"; filter.operator?=eq:eq=equal to,exactly|ne=different from,other than|contains=containing,that includes "How to compare"; skip?=0:10..90 "Documents to skip"; take?=20:100..500 "Documents to return"
    documents in {collection} where {filter.field} is {filter.value}
    find in {collection}: {filter.field} {filter.value}
    which documents of {collection} have {filter.value} as {filter.field}
    {collection} with {filter.field} {filter.operator} {filter.value}
    search {collection} by {filter.field} for {filter.value}, skip {skip} and take {take}
    get {take} entries of {collection} after the first {skip} where {filter.field} is {filter.value}
    filter {collection}, field {filter.field}, value {filter.value}
    Let me see everything in {collection} whose {filter.field} is {filter.operator} {filter.value}.
    In {collection}, who has {filter.field} {filter.value}?
    take {take}, skip {skip}, from {collection}, {filter.field} = {filter.value}
    pick those with {filter.field} {filter.operator} {filter.value} out of {collection}
    for the invoice run I need the {collection} records having {filter.field} set to {filter.value}
    leave out the first {skip} and show me {take} {collection} items with {filter.value} in {filter.field}
    match {filter.value} against {filter.field} in {collection}
    ? filter.value  find documents in {collection} by {filter.field}
    ? collection  find the documents where {filter.field} is {filter.value}
    ? filter.field  search {collection} for {filter.value}
    & find documents in {collection} and {collection#2} where {filter.field} is {filter.value}
    & in {collection}, find {filter.field} {filter.value} and {filter.field#2} {filter.value#2}
    ! insert a document into <word>
    ! find a document on my laptop
    ! All documents in <word> that belong to <person> shall be marked as paid.
    ! move the 2019 invoices of <person> out of orders and into archive
    ! On which fields is there an index in <word>?
    ! With a shop of <large> products, are documents a better idea than tables?
    ! find my reading glasses, I last had them in the kitchen at <clock>
show_query_plan | Shows how the database would execute a query, without running it. | query:code "The SQL statement"; analyze?=false:true=with real timings,measuring it|false=without running it,as an estimate only "Run it to measure"; output?:text=as text,plain text|json=as JSON|tree=as a tree "Form of the plan"
    explain {query}
    why is {query} slow
    what's the plan for {query}
    show how {query} gets executed {output}
    {query} - how would the database run this, {analyze}?
    query plan: {query}
    Does {query} use an index? Show the plan {output}.
    I'm tuning {query}, what does the optimiser do with it
    execution plan of {query}, {analyze}
    analyse the cost of {query} {analyze}, {output}
    give me the plan {output} for {query}
    how many rows would be scanned by {query}
    walk me through what happens on {query}
    tell me whether {query} does a full scan {analyze}
    ? query  show me the query plan {output}
    ? query  why is my query so slow, explain it {analyze}
    & explain {query} and {query#2}
    & show the plan of {query} {output} and {output#2}
    ! run <code>
    ! explain how indexes work
    ! Kill the query that <person> started at <isotime>, it blocks the whole shop!
    ! build an index on <word> so the monthly report gets done before lunch
    ! Who ran SELECT * FROM orders at <clock> and how long did it hold the lock?
    ! Is a hash join always faster than a nested loop, say with 1000 rows on each side?
    ! I have <amount> euros and six hungry friends, show me a plan for Sunday's menu.
"""
