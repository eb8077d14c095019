"""Music and audio: playlists, tracks by tempo, an artist's hits, cutting a recording."""

BOOK = """
playlist_create | Create a new, empty playlist in the user's music library. | name:~Sunday Chill,Road Trip,Gym Fire,Rainy Evenings,Kitchen Dance,Deep Focus,Old Favourites,Beach Days,Late Shift,Dad Rock "Name of the playlist"; public?=false:true=that everyone can see,public,visible to everybody|false=private,just for me,that nobody else sees "Whether other people can see it"; description?:phrase "A line about the playlist"
    make a playlist called {name}
    Create the playlist {name}, {public}.
    I'd like a fresh list of songs named {name}, {public} please
    new playlist: {name}
    start an empty playlist {name} with the description {description}
    Could you set up a playlist by the name of {name}?
    We're having guests on Saturday, so begin a new collection of tunes called {name}, {public}
    {name} should be my new playlist
    playlist {name}, {public}, description {description}
    I need somewhere to gather songs. Call it {name}.
    please open up a new mix titled {name} and describe it as {description}
    set up {name} as a playlist {public}
    can I have an empty songs folder under the title {name}
    create playlist, name {name}
    ? name  make me a new playlist
    ? name  I want to start a playlist that is private
    & create two playlists, {name} and {name#2}
    & I need three new playlists: {name}, {name#2} and {name#3}
    & make {name} {public} and another one called {name#2} {public#2}
    ! delete the playlist Gym Fire
    ! shuffle my playlist Old Favourites
    ! write me a song about <topic>
    ! give Dad Rock a new cover, the photo in <file>
    ! Hide Sunday Chill from <person>, it's full of her birthday songs.
    ! How many followers has Road Trip gained since <date>?
    ! what makes people put on sad songs on rainy evenings, isn't that odd
    ! create an account for <person> under <email> so she can log in too
playlist_add_track | Add one song to an existing playlist, at the end unless a position is given. | playlist:~Sunday Chill,Road Trip,Gym Fire,Rainy Evenings,Kitchen Dance,Deep Focus,Old Favourites,Beach Days,Late Shift,Dad Rock "Playlist name"; track:title "Title of the song"; artist?:person "Performer, if the title is not unique"; position?:2..40 "1-based position in the playlist"
    add {track} to {playlist}
    put the song {track} on my {playlist} playlist
    {track} belongs in {playlist}, add it there
    Please append {track} by {artist} to {playlist}.
    in {playlist}, insert {track} at position {position}
    stick {track} in {playlist} as number {position}
    I just heard {track} by {artist} and loved it, save it to {playlist}
    my {playlist} list is missing {track}, could you fix that?
    add to playlist {playlist}: {track}
    {playlist} needs {track} in slot {position}
    Would you drop {track} into {playlist} for me?
    place {artist}'s {track} in {playlist} at spot {position}
    song {track}, playlist {playlist}, position {position}
    I want {track} among the songs of {playlist}
    ? track  add a song to {playlist}
    ? playlist  put {track} by {artist} on one of my playlists
    ? track  insert something by {artist} into {playlist}
    & add {track} and {track#2} to {playlist}
    & put {track}, {track#2} and {track#3} on {playlist}
    & add {track} to {playlist} and {track#2} to {playlist#2}
    ! take <title> off my Road Trip playlist
    ! play <title> now
    ! rename the playlist Beach Days to Winter Days
    ! Download the whole of Beach Days onto my phone before <clock>, there's no signal on the ferry
    ! I want the third song of Gym Fire moved to the very top
    ! who was it that put the Abba number on Kitchen Dance?
    ! Are 40 songs too many for a dinner with <small> guests?
    ! add 15 percent tip to the bill and split it with <person>
listPlaylists | List the playlists in the user's library. | sortBy?=name:name=by name,alphabetically|created=by creation date,newest first|length=by length,longest first "Order of the list"; limit?=25:2..60 "At most this many playlists"
    what playlists do I have
    show all my playlists
    list my playlists {sortBy}
    Which song collections are in my library?
    give me {limit} of my playlists
    my playlists, {sortBy}, at most {limit}
    playlists
    I forgot what I named my mixes, can you show them?
    Show up to {limit} playlists, sorted {sortBy}.
    order my playlists {sortBy}
    could you tell me which playlists exist
    display {limit} playlists {sortBy}
    what lists of songs have I made so far
    let me see everything I have saved as a playlist, {sortBy}
    & list my playlists {sortBy} and then {sortBy#2}
    & show {limit} playlists {sortBy} and {limit#2} playlists {sortBy#2}
    ! which songs are in my Deep Focus playlist
    ! list the playlists of my friend <person>
    ! Merge Old Favourites with Dad Rock, they're nearly the same by now.
    ! copy all 25 of my lists into <person>'s library
    ! Which of my lists did I play the most in 2023?
    ! do people under 20 still put mixes together or just listen to whatever is served
    ! list my old guitar in the small ads for 180, pick-up only, <city>
find_tracks_by_tempo | Find songs whose tempo lies between two values in beats per minute. | min_bpm:60..119 "Slowest tempo, in beats per minute"; max_bpm:120..190 "Fastest tempo, in beats per minute"; genre?:~jazz,rock,folk,techno,salsa,soul,reggae,house,metal,bluegrass "Style of music"; count?=20:2..50 "How many tracks"
    songs between {min_bpm} and {max_bpm} bpm
    find {genre} tracks from {min_bpm} to {max_bpm} beats per minute
    no faster than {max_bpm} bpm and no slower than {min_bpm}: which songs fit?
    I run at a steady pace, so find {count} tunes with {min_bpm} to {max_bpm} beats a minute
    max_bpm {max_bpm}, min_bpm {min_bpm}, genre {genre}
    Give me {genre} music at a tempo of at least {min_bpm} and at most {max_bpm}.
    tracks under {max_bpm} bpm but over {min_bpm}
    {count} {genre} songs, {min_bpm}-{max_bpm} bpm
    for my spinning class I need music in the range of {min_bpm} to {max_bpm} bpm
    what {genre} has a maximum tempo of {max_bpm} and a minimum of {min_bpm}
    search by tempo {min_bpm} to {max_bpm}
    could you pick {count} pieces whose speed is {min_bpm} at the lowest and {max_bpm} at the highest?
    I can dance up to {max_bpm} beats per minute; below {min_bpm} is boring. Suggest some {genre}.
    anything quicker than {min_bpm} and slower than {max_bpm} bpm
    ? min_bpm  find {genre} songs up to {max_bpm} bpm
    ? max_bpm  songs with at least {min_bpm} beats per minute please
    & {genre} songs from {min_bpm} to {max_bpm} bpm, and {genre#2} from {min_bpm#2} to {max_bpm#2}
    & find tracks between {min_bpm} and {max_bpm} bpm in {genre}, {genre#2} and {genre#3}
    ! what is the tempo of <title>
    ! speed up this song by ten percent
    ! mute every techno track on the kitchen speaker until <date>
    ! The song <id> isn't reggae at all, correct the genre to soul.
    ! In what key is the salsa tune in <file>?
    ! Is 140 bpm too fast for someone who has just begun to dance salsa?
    ! find a drummer in <city> who has time on Thursdays and owns a van
artist.top_songs | Get the most played songs of a performer, optionally in one country. | artist:person "Name of the singer or band"; count?=10:2..30 "Number of songs to return"; country?:country "Only plays from this country"
    top songs of {artist}
    what are {artist}'s biggest hits
    the {count} most popular songs by {artist}
    Which songs of {artist} get played most in {country}?
    {artist} top {count}
    I've never heard {artist}, where should I start? Give me the best known {count} tracks.
    most streamed by {artist} in {country}
    Please show me the greatest hits of {artist}.
    in {country}, what are the favourite {count} songs of {artist}
    hits {artist} {country}
    name the {count} songs {artist} is famous for
    what does everyone listen to from {artist}
    {artist} is playing here next month. What are the crowd pleasers?
    list {count} popular tracks, artist {artist}, country {country}
    ? artist  what are the top {count} songs in {country} of that singer
    ? artist  show me the artist's biggest hits
    & top songs by {artist} and by {artist#2}
    & biggest hits of {artist}, {artist#2} and {artist#3}
    & the top {count} of {artist} in {country} and in {country#2}
    ! when was <person> born
    ! buy tickets for the concert of <person>
    ! what are the best selling albums of 1999
    ! Unfollow <person>, I can't stand that voice any longer
    ! could you block <person> in the kids' profile, the lyrics are filthy
    ! what does <person> charge for playing at a wedding?
    ! Who had the better voice, Freddie Mercury or David Bowie?
    ! top up my phone by 20 <currency>, I'm in <country> until Sunday
audio-trim-clip | Cut a recording down to the part between two points in time. | file:file "Audio file to trim"; start_s:5..60 "Where the clip begins, in seconds"; end_s:61..600 "Where the clip ends, in seconds"; fade?=false:true=with a fade,fading in and out|false=without fading,with hard cuts "Fade in and out at the edges"; gain_db?:0.5..9.5 "Make it louder by this many decibels"
    trim {file} from {start_s} to {end_s} seconds
    cut {file} so that it starts at {start_s} s and ends at {end_s} s
    keep only seconds {start_s} to {end_s} of {file}, {fade}
    end the clip of {file} at second {end_s}, start at second {start_s}
    the interview in {file} runs from {start_s} to {end_s} seconds, please keep just that
    {file}: start_s {start_s}, end_s {end_s}
    clip {file} {start_s}-{end_s} {fade}
    I only need the middle of {file}. It goes up to second {end_s} and begins at second {start_s}.
    shorten {file} to what lies between {start_s} and {end_s} seconds and add {gain_db} decibels
    From {file}, make a snippet beginning at {start_s} seconds and stopping at {end_s} seconds, {fade}.
    snip {file}, {start_s} s until {end_s} s, {gain_db} dB louder
    could you extract the audio of {file} before second {end_s} and after second {start_s}?
    the noise before {start_s} s and after {end_s} s in {file} should go
    for my ringtone take {file} from second {start_s} through second {end_s} {fade}
    ? start_s  cut {file} so that it ends at {end_s} seconds
    ? end_s  trim {file} starting from second {start_s}
    ? file  keep seconds {start_s} to {end_s} of my recording
    & trim {file} from {start_s} to {end_s} seconds and {file#2} from {start_s#2} to {end_s#2}
    & cut {file} and {file#2} to the part between {start_s} and {end_s} seconds
    ! merge <file> and <file> into one recording
    ! convert <file> to mp3
    ! write down what is said in <file>
    ! Take the hum below 60 hertz out of <file>, one hears the fridge
    ! slow <file> down to half speed so that I can learn the solo
    ! On which microphone was <file> recorded, and by whom?
    ! Do podcasters prefer hard cuts to fading in and out?
    ! trim my hedge down to 150 cm before <date>, the neighbours are moaning
"""
