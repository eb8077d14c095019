"""Retouching a single picture, and keeping pictures in albums."""

BOOK = """
adjust-exposure | Brightens or darkens a photo. | photo:~beach.jpg,wedding_012.png,IMG_4471.jpg,grandma.tif,sunset-final.jpg,DSC0093.raw,passport.png,kitten.webp,roof/old_house.jpg,scan17.tiff,portrait_lena.jpg,team.heic,trip/day3.jpg "File of the photo"; stops:-2.9..2.9 "Change in f-stops, negative is darker"; protect_highlights?:true=without burning out the sky,saving the highlights|false=no matter what the highlights do,highlights may clip "Keep bright parts"; contrast?=0:5..60 "Extra contrast, 0 to 100"
    expose {photo} by {stops} stops
    {photo} exposure {stops}
    Could you change the brightness of {photo} by {stops} stops, please?
    The flash did not behave at all that evening. Correct {photo} by {stops} stops, {protect_highlights}.
    {stops} stops on {photo}, {protect_highlights}
    {photo} was taken in bad light, {stops} stops should mend it.
    contrast {contrast}, exposure {stops}, picture {photo}
    file: {photo}, stops: {stops}, contrast: {contrast}
    light in {photo} is off, gimme {stops} stops
    We took about 300 pictures on the tour and Ravi says all but one are fine, only {photo} came out wrong because of the tunnel. Shift its exposure by {stops} stops, {protect_highlights}.
    move the light values of {photo} by {stops} EV
    apply {stops} stops of exposure compensation to {photo} and add {contrast} of contrast
    ? photo  change the exposure by {stops} stops
    ? stops  the light in {photo} is wrong, adjust it {protect_highlights}
    & correct {photo} and {photo#2} by {stops} stops
    & {photo} by {stops} stops, {photo#2} by {stops#2} stops
    ! which camera takes the best pictures at night
    ! make the screen of my laptop brighter
    ! print <file> on glossy paper
    ! explain what an f-stop is
    ! undo what was done to beach.jpg yesterday, I want the old one back
    ! Sharpen kitten.webp a little and take the noise out.
    ! Which camera and lens was DSC0093.raw taken with?
    ! If in doubt, do photographers rather go one stop too dark or one too bright?
    ! brighten up <person>'s day with a bunch of flowers for <amount>
crop-photo | Cuts a photo to an aspect ratio around a subject. | photo:~beach.jpg,wedding_012.png,IMG_4471.jpg,grandma.tif,sunset-final.jpg,DSC0093.raw,passport.png,kitten.webp,roof/old_house.jpg,scan17.tiff,portrait_lena.jpg,team.heic,trip/day3.jpg "File of the photo"; ratio:1:1=square,1:1|4:5=four by five,4:5|16:9=sixteen by nine,16:9|3:2=three by two,3:2 "Aspect ratio"; keep?:~the dog,the bride,the tall tree,both faces,the boat,the church tower,the left half,the mountain,the child in red,the sign "What has to stay in the picture"; straighten_degrees?:0.5..9.5 "Turn clockwise by this many degrees first"
    crop {photo} {ratio}
    {photo} {ratio}, keep {keep}
    Please trim {photo} so that it is {ratio}.
    My blog theme refuses anything that isn't {ratio}. Fix {photo} for it, and {keep} must be in there.
    {ratio}: that's what {photo} should become
    There is far too much empty space around the subject in {photo}, I need it {ratio}.
    with {keep} still in view, {ratio}, cut {photo}
    photo {photo} / ratio {ratio} / straighten {straighten_degrees}
    chop {photo} {ratio} n dont lose {keep}
    The printer in our street offers frames for 15 a piece and I already bought two, yet {photo} does not fit any of them. Get rid of the edges until it is {ratio}, with {keep} still visible.
    the horizon is tilted: rotate {photo} by {straighten_degrees} degrees and make it {ratio}
    cut the borders off {photo}, result {ratio}
    ? photo  crop it {ratio} around {keep}
    ? ratio  crop {photo} so that {keep} stays in
    & crop {photo} and {photo#2} {ratio}
    & make {photo} {ratio} and {photo#2} {ratio#2}
    ! what size are the frames at the shop
    ! crop the video <file>
    ! which crops grow well in <country>
    ! do square photos look better than wide ones
    ! Blow passport.png up to twice its pixels.
    ! flip team.heic so that <person> stands on the right and not on the left
    ! How many megapixels has roof/old_house.jpg got?
    ! For a portrait over the fireplace, what would you choose, four by five or three by two?
    ! Trim the hedge along the drive down to 1.5 metres on <date>, please.
remove-object | Erases something from a photo and fills the hole with what is around it. | photo:~beach.jpg,wedding_012.png,IMG_4471.jpg,grandma.tif,sunset-final.jpg,DSC0093.raw,passport.png,kitten.webp,roof/old_house.jpg,scan17.tiff,portrait_lena.jpg,team.heic,trip/day3.jpg "File of the photo"; object:~the rubbish bin,the power lines,the man in the background,the lamp post,the date stamp,the red car,the tourists,the scratch on the left,the shadow of my hand,the crane,the parking sign,the coffee stain,the pimple "What to erase"; feather_px?:2..40 "Soft edge in pixels"; save_copy?:true=in a copy,keeping the original file|false=in the same file,overwriting the original "Write to a new file"
    erase {object} from {photo}
    {photo} minus {object}
    Would it be possible to get {object} out of {photo}?
    I only noticed at home what spoils the shot. Take {object} out of {photo} {save_copy}.
    {object} has to vanish from {photo}, {save_copy}
    {photo} would be so lovely if it weren't for {object}.
    {save_copy}, edges {feather_px} pixels soft, {object} gone from {photo}
    photo {photo}, remove {object}, feather {feather_px}
    dude {object} ruins {photo}, kill it
    We waited for nearly 45 minutes until the square was empty, and still, when Ines looked at {photo} on the big screen, there was {object}. Please make it look as if it had never been there.
    paint over {object} in {photo} so that nobody sees it
    retouch {photo}: {object} has to go, feathered by {feather_px} pixels
    ? photo  take {object} out of the picture
    ? object  there is something in {photo} that I want erased {save_copy}
    & take {object} and {object#2} out of {photo}
    & remove {object} from {photo} and {object#2} from {photo#2}
    ! remove the file <file>
    ! who is the man in the picture
    ! get the coffee stain out of my shirt
    ! add a rainbow to the sky in the photo
    ! Bring back the tourists that were erased from beach.jpg, it looks dead without them.
    ! put the red car from IMG_4471.jpg into trip/day3.jpg
    ! who took scan17.tiff, and in what year might that have been
    ! What spoils a view more, a crane or power lines?
    ! I'd like the old wallpaper in the hall removed by <date>.
apply-filter | Gives a photo a ready-made look. | photo:~beach.jpg,wedding_012.png,IMG_4471.jpg,grandma.tif,sunset-final.jpg,DSC0093.raw,passport.png,kitten.webp,roof/old_house.jpg,scan17.tiff,portrait_lena.jpg,team.heic,trip/day3.jpg "File of the photo"; look:mono=black and white,monochrome|sepia=sepia,brown like an old print|film=like analogue film,with a film look|vivid=vivid,with punchy colours|pastel=pastel,in soft pale colours "Look to apply"; strength?=100:percent "Strength in percent"; grain?:true=with grain,grainy|false=without any grain,no grain "Add film grain"
    filter {photo} {look}
    {photo} {look} {grain}
    May I have {photo} {look}, please?
    It is for my grandparents' anniversary and should feel right for them. Render {photo} {look}, {grain}.
    {look}, that's how I want {photo}
    {photo} looks boring as it is, {look} would suit it.
    at a strength of {strength}, {look}, picture {photo}
    photo={photo}, look={look}, strength={strength}
    can u do {photo} {look} real quick
    Out of the 24 pictures that came back from the shop there is one I want above the sofa, namely {photo}, but its colours fight with Dad's green wallpaper. Try it {look}, {grain}.
    turn {photo} into something {look}
    style {photo} {look}, {grain}, at {strength}
    ? photo  make the picture {look}, {grain}
    ? look  put one of the filters on {photo}, {grain}
    & render {photo} and {photo#2} {look}
    & {photo} {look} and also {look#2}
    ! change the filter of the coffee machine
    ! who invented black and white photography
    ! write a caption for <file>
    ! is film better than digital
    ! save wedding_012.png as a TIFF of less than 20 MB
    ! Write my name as a watermark into the corner of sunset-final.jpg.
    ! Which look did <person> give to portrait_lena.jpg back then?
    ! does sepia feel more old-fashioned to you than plain black and white
    ! Filter the spam out of the inbox of <email>, it's getting ridiculous.
albums_create | Create a new, empty photo album. | name:title "Name of the album"; privacy:private=just for me,private|family=for the family,visible to the family|public=for everyone,public "Who can see it"; description?:sentence "Text under the name"; event_date?:isodate "Day the pictures were taken"
    create album {name}, {privacy}
    new album {name} {privacy}
    Could you please set up an album called {name}, {privacy}?
    We're back from the lakes and I don't know where to put all those pictures. Start something named {name}, {privacy}.
    {name} is the title; I'd like a fresh album, {privacy}
    I have nowhere to keep the shots of {event_date}; something {privacy} under the name {name} would do.
    {privacy}, please: an empty album by the name of {name}
    name {name}, privacy {privacy}, event date {event_date}
    need an album asap, {name}, {privacy}
    The 5 of us cycled all the way along the river and Pieter dropped his phone into it on the second day, but mine survived. Make a place for the pictures named {name}, {privacy}, taken on {event_date}.
    open up a collection for pictures, {privacy}, named {name}, with the text: {description}
    let there be an album {name} with the line {description} under it, {privacy}
    ? name  set up a new album {privacy}
    ? privacy  create an album called {name}
    & create the albums {name} and {name#2}, both {privacy}
    & new albums: {name}, {privacy}, and {name#2}, {privacy#2}
    ! create a folder <folder>
    ! what's the best-selling album by <person>
    ! print a photo book of our holiday
    ! create an account for <person>
    ! Rename my album Lakes and Lanterns to Summer in <country>.
    ! Baby Steps has been private long enough, switch it to visible to the family
    ! how many pictures are there in Three Weeks in <country>
    ! Would you show the photos of a divorce party to everyone or keep them in the family?
    ! open a bank account for <person> in <city>
albums_add_photos | Put existing pictures into an album. Pictures stay in the library too. | album:title "Album to fill"; photo:~beach.jpg,wedding_012.png,IMG_4471.jpg,grandma.tif,sunset-final.jpg,DSC0093.raw,passport.png,kitten.webp,scan17.tiff,portrait_lena.jpg,team.heic "Picture to add"; caption?:sentence "Caption under the picture"; as_cover?=false:true=as the cover,on the front|false=not as the cover,somewhere inside "Use it as the cover picture"
    add {photo} to {album}
    {photo} into album {album} {as_cover}
    Please put {photo} in the album {album}.
    I found one more from that weekend on my old phone. {photo} belongs in {album}, {as_cover}.
    {album} should also have {photo}
    {photo} is still lying around loose, and it was taken for {album}.
    {as_cover}, in {album}, I'd like to see {photo}
    album {album}, photo {photo}, caption {caption}
    chuck {photo} in {album} {as_cover} ta
    Leonie keeps asking why she is in none of the 60 pictures I've shown to her friends, and she has a point, so let {photo} be part of {album}, {as_cover}, before she comes over for dinner.
    file {photo} under {album} with the words {caption}
    let {album} have {photo} as well, and write under it: {caption}
    ? album  put {photo} into the album {as_cover}
    ? photo  I want to add a picture to {album}
    & add {photo} and {photo#2} to {album}
    & put {photo} in {album} and {photo#2} in {album#2}
    ! take the picture <word> out of the album again
    ! add <product> to my shopping cart
    ! how many photos fit on a 64 GB card
    ! add the song <title> to my playlist
    ! Sort the pictures in Winter Light by date, the oldest at the front.
    ! change the words under kitten.webp in Winter Light to Napping Champion
    ! In how many of my albums does grandma.tif appear?
    ! What makes people look twice at a cover, a sunset or a face?
    ! Add a pinch of salt and <small> eggs to the batter.
albums_search | Find albums of the library by words, people and dates. Returns names and ids. | query:phrase "Words in the name or description"; people?:person[] "People who appear in the pictures"; taken_after?:isodate "Only albums later than this day"; limit?:3..30 "How many at most"
    find albums about {query}
    albums {query} with {people}
    Might you look whether there is any album on {query}?
    Mum is visiting and wants to see old pictures. Do we have albums with {query}, ideally showing {people}?
    {query}: which of my albums mention it
    I know I once collected pictures of {query} but under which name...
    after {taken_after}, with {people}, albums on {query}
    query {query}; people {people}; limit {limit}
    any albums w {query} in em?
    For the farewell of our boss, who has been with us for 31 years, we'd like to put together a few slides. See which albums have something to do with {query} and show {people}.
    list up to {limit} albums that fit {query}
    which albums from after {taken_after} have to do with {query}
    ? query  look for albums with {people}
    & find albums about {query} and albums about {query#2}
    & search albums for {query} with {people} and for {query#2} with {people#2}
    ! find a photographer in <city>
    ! search the web for pictures of <topic>
    ! which album won the Grammy in <year>
    ! how do I organise 20 thousand photos
    ! Both albums about <phrase> are half empty, merge them into one.
    ! tag <person> in everything that was taken after <isodate>
    ! How many gigabytes do the albums with <person> take up?
    ! Do families ever look at their holiday pictures again after 3 years?
    ! find out whether the bus to <city> still goes at <clock>
albums_share | Invite people to an album by its id and set what they may do there. | album_id:id "Id of the album"; guests:email[] "Addresses of the guests"; can:view=look at everything,only see the pictures|comment=leave comments,write comments|upload=upload pictures of their own,add their own pictures "What the guests may do"; until?:isodate "Access ends on this day"
    let {guests} {can} in album {album_id}
    {album_id}: {guests} may {can}
    I'd be glad if you invited {guests} to album {album_id}, where they can {can}.
    The whole hiking group is nagging me for the pictures. Give {guests} access to {album_id}; they may {can} until {until}.
    {guests} want to {can}, it's about {album_id}
    {guests} have not seen a single picture of {album_id} yet, though they should be able to {can}.
    until {until}, {album_id} is open to {guests}, allowed to {can}
    album {album_id}, guests {guests}, permission: {can}
    hook {guests} up with {album_id}, they get to {can}
    After the 3 weddings we had this summer nobody knows any more who has which pictures, so let us begin with {album_id}: {guests} may {can}, and Toni will take care of the others herself.
    allow {guests} to {can} when they open {album_id}, up to {until}
    make it possible for {guests} to {can} in {album_id} until {until}
    ? album_id  invite {guests}, they may {can}
    ? guests  share album {album_id}, people may {can}
    ? can  share album {album_id} with {guests} until {until}
    & invite {guests} to {album_id} and {album_id#2}, they may {can}
    & {guests} may {can} in {album_id}, and {guests#2} may {can#2} in {album_id#2}
    ! delete album <id>
    ! who looked at album <id>
    ! share my location with <person>
    ! is it safe to put pictures of children online
    ! we broke up, throw <email> out of album <id>
    ! Hide the rude comments that <email> left in <id>, and quickly.
    ! What did <email> write under the pictures in <id>?
    ! Should in-laws be allowed to leave comments, or is looking quite enough?
    ! Share the last pizza fairly among <small> hungry kids.
"""
