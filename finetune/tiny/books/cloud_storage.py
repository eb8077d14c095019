"""Object storage in buckets, and links by which stored files are shared."""

BOOK = """
bucket_create | Create a new, empty storage bucket in the given region. | name:~prod-backups,media-assets,invoice-archive,customer-uploads,nightly-dumps,ml-training-data,web-static,raw-logs,thumbs-cache,hr-documents,game-replays,sensor-readings,marketing-videos,legal-scans,crash-reports,podcast-masters,team-photos "Name of the bucket, lower case"; region:us-east-1=us-east-1,Virginia|eu-central-1=eu-central-1,Frankfurt|eu-west-1=eu-west-1,Ireland|ap-southeast-1=ap-southeast-1,Singapore|ap-northeast-1=ap-northeast-1,Tokyo "Where the data lives"; versioning?=false:true=with versioning on,keeping old versions|false=without versioning,no old versions kept "Keep earlier versions of every object"
    create a bucket {name} in {region}
    {name} new bucket {region}
    Could you set up fresh storage called {name} for us, hosted in {region}?
    We start recording everything from the plant next week and have nowhere to put it. Please make {name} in {region}.
    {region}: new bucket {name}, {versioning}
    The auditors want a separate place for their papers, so {name} in {region} it is, {versioning}.
    name {name}, region {region}, {versioning}
    hey i need an empty bucket asap, {region} pls, call it {name}
    in {region} there should be a brand-new container named {name}
    My colleague opened 3 tickets about this and I promised to sort it out before the Thursday call, so let us finally have {name} as a new bucket in {region}, nothing in it yet.
    open up storage space under the name {name}, {versioning}, location {region}
    spin up {name} in {region}
    ? name  make me a new bucket in {region}
    ? region  I need a new bucket called {name}, {versioning}
    & create the buckets {name} and {name#2} in {region}
    & {name} in {region} and {name#2} in {region#2}, both brand new
    ! delete the whole bucket <word>
    ! how much does it cost to store a terabyte for a year
    ! what is the difference between a bucket and a folder
    ! create a mailing list called <word>
    ! rename media-assets to <word>, the old name confuses everybody
    ! The lawyers insist that legal-scans be moved from Virginia over to Frankfurt.
    ! When was ml-training-data set up, and was it <person> who did it?
    ! For customers in <country>, would you pick Ireland or Frankfurt?
    ! Create a loyalty card for <person>, our 500th customer.
bucket_list_objects | Lists the objects in a bucket. Use prefix to look under one path only. | bucket:~prod-backups,media-assets,invoice-archive,customer-uploads,nightly-dumps,ml-training-data,web-static,raw-logs,thumbs-cache,hr-documents,game-replays,sensor-readings,marketing-videos,legal-scans,crash-reports,podcast-masters,team-photos "Bucket to look into"; prefix?:folder "Only keys that start with this path"; max_keys?=100:20..900 "At most this many keys"; newest_first?:true=newest first,latest on top|false=oldest first,by age "Order of the list"
    what's in {bucket}
    ls {bucket}
    show me everything stored in {bucket}
    {bucket} contents, {newest_first}
    I can't find last month's export anywhere, I think it went to {bucket}. What do we keep in there?
    in {bucket}, which keys begin with {prefix}?
    list the first {max_keys} objects of {bucket}
    under {prefix}, what does {bucket} hold? {newest_first} please
    gimme the files sitting in {bucket}
    Would you kindly look into {bucket} and tell me what is there?
    bucket {bucket}, prefix {prefix}, limit {max_keys}
    Before our 10 o'clock meeting with the two people from finance I'd like to get a rough idea of what has piled up in {bucket} since nobody has looked there for ages.
    ? bucket  list the objects under {prefix}
    ? bucket  show me the first {max_keys} keys, {newest_first}
    & what's in {bucket} and in {bucket#2}
    & list {prefix} and {prefix#2} of {bucket}
    ! which of our buckets is the most expensive
    ! empty the bucket <word> completely
    ! what is in the fridge
    ! list all the regions the provider has
    ! Nobody may overwrite <file> in legal-scans any more, lock it.
    ! book the costs of hr-documents to <person>'s department from <isodate>
    ! who uploaded <file> to crash-reports last night?
    ! Does a prefix such as logs/2024 behave like a real folder or is it just part of the key?
    ! List everyone who still owes me more than <amount> euros.
bucket_copy_object | Copies one object from a bucket to another bucket. The original stays. | source.bucket:~prod-backups,media-assets,invoice-archive,customer-uploads,nightly-dumps,ml-training-data,web-static,raw-logs,hr-documents,game-replays,sensor-readings,legal-scans,podcast-masters "Bucket that has the object"; source.key:file "Key of the object"; target_bucket:~staging-area,cold-archive,partner-dropzone,eu-mirror,public-downloads,test-fixtures,analytics-lake,disaster-recovery,press-kit,qa-sandbox,client-handover,research-pool "Bucket that receives the copy"; storage_class?:STANDARD=standard storage,the standard tier|INFREQUENT=infrequent access,the cheaper tier|GLACIER=glacier,deep archive "Storage class of the copy"
    copy {source.key} from {source.bucket} to {target_bucket}
    {source.bucket} {source.key} -> {target_bucket}
    put a duplicate of {source.key} out of {source.bucket} into {target_bucket}
    The partners are waiting and can't see our side. Could {source.key} in {source.bucket} also be made available in {target_bucket}?
    into {target_bucket}, please, {source.key} from {source.bucket}, using {storage_class}
    {target_bucket} needs {source.key}, it lives in {source.bucket}
    from {source.bucket} take {source.key} and replicate it to {target_bucket} in {storage_class}
    source {source.bucket}, key {source.key}, target {target_bucket}, class {storage_class}
    can u clone {source.key} over to {target_bucket}? its in {source.bucket}
    I'm afraid {source.bucket} gets wiped tonight, so save {source.key} to {target_bucket} as well.
    Last year we lost 40 recordings because only one place had them, which Ms Baker still mentions at every dinner, so I want {source.key} of {source.bucket} in {target_bucket} too.
    have {source.key} of {source.bucket} in {target_bucket} as well, {storage_class}
    ? source.bucket  copy the object {source.key} to {target_bucket}
    ? source.key  copy the object from {source.bucket} into {target_bucket}
    ? target_bucket  make a copy of {source.key} from {source.bucket}, in {storage_class}
    & copy {source.key} and {source.key#2} from {source.bucket} to {target_bucket}
    & {source.key} out of {source.bucket} should be copied to both {target_bucket} and {target_bucket#2}
    ! rename <file> to <file>
    ! make three paper copies of <file>
    ! is it safer to keep two copies or three
    ! download <file> to my laptop
    ! we have it in cold-archive anyway, so delete <file> from game-replays
    ! Encrypt <file> in invoice-archive with the key that <person> sent round.
    ! How many gigabytes went from prod-backups to eu-mirror in March?
    ! When you need one file back in a hurry, is glacier much slower than infrequent access?
    ! Please have my front door key copied twice and leave one with <person>
bucket_set_lifecycle | Sets what happens automatically to objects of a bucket once they reach an age. | bucket:~prod-backups,media-assets,invoice-archive,customer-uploads,nightly-dumps,ml-training-data,web-static,raw-logs,thumbs-cache,game-replays,sensor-readings,crash-reports,old-tickets "Bucket the policy is for"; after_days:14..400 "Age in days"; action:expire=delete them,throw them away|archive=archive them,move them to cold storage|compress=compress them,zip them "What to do with old objects"; enabled?=true:true=active at once,switched on|false=not active yet,switched off for now "Whether the policy runs"
    objects in {bucket} older than {after_days} days: {action}
    {bucket} {after_days}d {action}
    Our bill keeps growing because of {bucket}. When things there are {after_days} days old, {action}.
    after {after_days} days {action}, that goes for {bucket}
    set up a lifecycle for {bucket}: wait {after_days} days, then {action}, {enabled}
    nobody needs stuff in {bucket} past {after_days} days, {action}
    About the files in {bucket}: could you see to it that we automatically {action} at {after_days} days? {enabled} please
    bucket {bucket}, age {after_days}, action {action}, {enabled}
    {action} when the objects of {bucket} turn {after_days} days old
    i dont want old junk in {bucket}, {action} once its been there {after_days} days
    The two interns spent all of Monday cleaning by hand and that must not happen again, so as a standing rule for {bucket}, {action} as soon as they have been lying there for {after_days} days.
    retention of {after_days} days on {bucket}, then {action}; {enabled}
    ? bucket  set a lifecycle: once objects are {after_days} days old, {action}
    ? after_days  when objects in {bucket} get old, {action}
    ? action  set a lifecycle policy on {bucket} for objects older than {after_days} days
    & in {bucket} and in {bucket#2}, when files are older than {after_days} days, {action}
    & {bucket}: after {after_days} days {action}. {bucket#2}: after {after_days#2} days {action#2}
    ! delete the object <file> right now
    ! how many days does a refund take
    ! set up a reminder in <medium> days
    ! what do other companies keep as a retention period
    ! Bring back what expired in nightly-dumps on <isodate>, I need it badly!
    ! sign old-tickets over to the account <email>
    ! What rule is in force on crash-reports right now?
    ! After how many days do firms normally throw away their web logs, 30 or 365?
    ! set the oven so that it switches itself off after 45 minutes
createShareLink | Creates a link through which anyone can open a file. | path:file "File to share"; access:view=view only,read-only|comment=comment,commenting|edit=edit,full editing "What visitors may do"; expiresOn?:isodate "Last day of the link, YYYY-MM-DD"; password?:word "Password that visitors must type"; allowDownload?=true:true=downloads allowed,with download|false=downloads forbidden,without download "Whether the file may be downloaded"
    share link for {path}, {access}
    get me a link to {path} with {access} access
    {path} {access} link {expiresOn}
    My client has no account here but wants to see {path}. Can I get a URL for it with {access} rights?
    {access} permission, link to {path}, {allowDownload}
    make {path} reachable through a public link until {expiresOn}, {access} access
    could i have sth i can paste in a chat so ppl open {path}? {access} rights
    file {path}, access {access}, password {password}, expires {expiresOn}
    I'd like to publish {path} by URL, protected with the password {password}, {access} access
    Whoever has the address should be able to open {path}; give them {access} rights and let it end on {expiresOn}.
    The printing shop on the corner has 2 hours left today and their mail server rejects anything big, so I want a web address that opens {path} with {access} access, nothing more.
    generate a URL with {access} rights pointing at {path}
    ? path  I need a public share link with {access} access, valid until {expiresOn}
    ? access  make a public link to {path} that expires on {expiresOn}
    & links for {path} and {path#2}, both with {access} access
    & give {path} a link with {access} access and {path#2} one with {access#2} access
    ! shorten the link <url>
    ! what is the safest way to share documents
    ! print <file>
    ! who else knows the password <word>
    ! the visitors of <id> want to download too, so allow it from now on
    ! Change the password on link <id> from <word> to something longer.
    ! On which day does <id> run out?
    ! Which protects a file better, a password or an expiry date?
    ! Share the taxi fare of <amount> euros between <person> and me.
revokeShareLink | Disables a sharing link for good; people who open it afterwards see an error. | linkId:id "Id of the link"; reason?:~sent to the wrong person,contract has ended,the file is outdated,project was cancelled,leaked on social media,employee left,contains personal data,replaced by a new version,campaign is over,client complained,uploaded by mistake,security review "Why, for the audit log"; notifyOwner?:true=let the owner know,tell the owner|false=without telling the owner,don't tell the owner "Send the owner a message"
    revoke link {linkId}
    {linkId} kill this link
    Please make sure nobody can open {linkId} any more.
    Oh no, I posted the wrong thing in a public channel! Turn off {linkId} immediately.
    disable sharing link {linkId}, reason: {reason}
    {reason}, so take down {linkId} and {notifyOwner}
    share link {linkId} should stop working
    linkId {linkId}, reason {reason}, {notifyOwner}
    pull the plug on share {linkId}, {notifyOwner}
    access through {linkId} has to end today
    That fair in March is long over, all 12 of our guests went home happy and there is really no need for {linkId} to stay open to the world any longer.
    pls deactivate {linkId}, we dont want strangers using it
    ? linkId  take down the share link, {reason}
    ? linkId  one of my links has to stop working right now, {notifyOwner}
    & revoke the links {linkId} and {linkId#2}
    & shut down {linkId}, {linkId#2} and {linkId#3}, {reason}
    ! cancel the order <id>
    ! what happens to people who open a dead link
    ! extend the share link <id> by a week
    ! revoke the passport of <person>
    ! Stupid me, I disabled the wrong one. Bring <id> back to life, will you?
    ! let <id> point at <file> instead of last year's brochure
    ! was it <person> who made the link <id>?
    ! Can search engines still find a page two weeks after its link has been turned off?
    ! Turn off the garden lights at <clock>, and the fountain as well.
inviteCollaborators | Gives named people access to a folder by e-mail address. | folder:folder "Folder to share"; emails:email[] "Addresses of the people"; role:viewer=viewer,reader|editor=editor,writer|manager=manager,administrator "Role they get"; message?:~have a look when you find time,here is what we talked about,please add your part this week,let me know if something is missing,welcome to the team,final version is in there,comments are very welcome,do not pass this on,these are the drafts,as promised on the phone,everything for the audit,photos from the trip "Text of the invitation"
    invite {emails} to {folder} with the {role} role
    {folder} {role} {emails}
    add {emails} to the folder {folder}, role: {role}
    There's new staff as of this morning. Please let {emails} into {folder}, the {role} role is right.
    {emails} should be able to get into {folder}, {role} permissions
    the {role} role on {folder} goes to {emails}, and write to them: {message}
    could you kindly grant {emails} access to {folder} with {role} rights?
    folder {folder}, role {role}, people {emails}, message {message}
    {role} rights in {folder} for {emails}
    we gotta get {emails} into {folder} somehow, {role} role pls, tell them {message}
    I was on the phone for 45 minutes with the agency and they still see nothing, so give {emails} the {role} role on {folder} before somebody calls me at home again.
    send an invitation for {folder} saying {message} to {emails}, who get the {role} role
    ? folder  invite {emails} with the {role} role
    ? emails  share the folder {folder} with some people, they get the {role} role
    ? role  give {emails} access to {folder}
    & invite {emails} to {folder} and to {folder#2} with the {role} role
    & on {folder}, the {role} role for {emails} and the {role#2} role for {emails#2}
    ! invite <person> to my birthday party
    ! who already has access to <folder>
    ! what may an editor do that a viewer may not
    ! write a mail to <email> about the holidays
    ! <email> left the agency on <date>, throw her out of the folder
    ! I'd like the invitation to <email> from last Friday withdrawn before she reads it.
    ! Has <email> accepted yet?
    ! Would you make a freelancer a viewer or rather an editor?
    ! give my neighbour <person> access to the flat while we are in <city>, the plants need water
getLinkStats | Returns how often a sharing link was opened. | linkId:id "Id of the link"; since?:isodate "Count from this day on"; groupBy?:day=by day,per day|country=by country,per country|device=by device,per device "How the visits are broken down"; uniqueOnly?:true=unique visitors only,each visitor once|false=every single hit,repeat visits included "Count each visitor once"
    how many people opened {linkId}
    {linkId} visits {groupBy}
    stats for link {linkId} since {since}
    I sent the brochure round and nobody answers. Has anyone clicked on {linkId} at all?
    views of {linkId} {groupBy}, {uniqueOnly}
    since {since}, how often was {linkId} used?
    Would you please look up the number of clicks that {linkId} got?
    is {linkId} popular or is it dead
    linkId {linkId}, since {since}, {groupBy}
    break down the traffic on {linkId} {groupBy}
    My boss bet 20 euros that none of the board members would ever look at the slides, so now I'm curious how many times {linkId} has really been opened by anybody.
    whats the click count on {linkId}, {uniqueOnly}
    ? linkId  how many visits did my link get since {since}
    ? linkId  show the clicks {groupBy}, {uniqueOnly}
    & how often were {linkId} and {linkId#2} opened
    & visits of {linkId} {groupBy} and of {linkId#2} {groupBy#2}
    ! how many followers does <person> have
    ! who designed the page behind the link
    ! what counts as a good click rate
    ! how often did I open the app this week
    ! reset the counter of <id> to zero, the first 40 visits were me
    ! Everyone who clicked on <id> deserves a thank-you note, send them one from <email>.
    ! at which page do the visitors of <id> give up reading?
    ! Do people click more on a Monday or on a Thursday?
    ! How often did <person> ring my doorbell while I was in <city>?
"""
