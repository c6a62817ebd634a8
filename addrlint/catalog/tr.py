"""Türkçe: SMTP yanıtlarına dair metinler ve ``addrlint explain`` sözcükleri; burada olgu bulunmaz.

``REPLIES`` girdisi: başlık, açıklama, ne zaman görülür, nasıl düzeltilir.
"""

REPLIES: dict[str, tuple[str, str, str, str]] = {
    "200": (
        "Hiçbir standardın tanımlamadığı başarı yanıtı",
        "İlk posta sunucularından kalma bir yanıt. Yürürlükteki hiçbir standartta yoktur; ilk rakamına "
        "göre komut yerine getirilmiştir.",
        "Neredeyse hiç: kendi yanıtlarını uyduran yazılımlardan ya da yanlış kapıdaki bir web sunucusu "
        "gibi posta sunucusu olmayan bir şeyden gelir.",
        "Posta için yapılacak bir şey yok. Sunucu adının ve kapı numarasının bir posta sunucusuna ait "
        "olduğundan emin olun.",
    ),
    "211": (
        "Sistem durumu ya da sistem yardımı",
        "Sunucunun durumunu bir insana anlatan bilgi. Hiçbir şeyi değiştirmez.",
        "HELP komutuna yardım metni yerine durumunu bildiren sunuculardan gelir.",
        "Sorun yok. Program yalnızca ilk rakama bakmalı, metni kendi hâline bırakmalıdır.",
    ),
    "214": (
        "Yardım iletisi",
        "HELP komutunun yanıtı: sunucunun bildiği komutları sayan ya da birinin nasıl yazıldığını "
        "gösteren, insanlar için bir metin. Programların okuması için değildir.",
        "Bir sunucuyu elle deneyen biri HELP ya da HELP ile bir komut adı yazdığında. Exim komutlarını, "
        "Sendmail konularını ve her birinin yazımını (HELP RCPT) verir; OpenSMTPD, qpsmtpd, notqmail, "
        "chasquid ve nodemailer'ın smtp-server'ı kendileri hakkında birkaç satır yazar. Başkaları HELP "
        "komutuna 250 (aiosmtpd, Haraka), 500 (Postfix, Dovecot) ya da 502 (Courier, go-smtp) der.",
        "Bozuk bir şey yok, düzeltilecek bir şey de yok. Bir program buna takılıyorsa ya gereksiz yere "
        "HELP göndermiştir ya da yanıtları bir satır geriden okuyordur: önceki komuta bakın.",
    ),
    "220": (
        "Hizmet hazır",
        "Sunucunun selamı. STARTTLS'ten sonra anlamı şudur: TLS el sıkışmasına başlayın.",
        "Her bağlantının en başında ve STARTTLS'ten sonra.",
        "Sorun yok: EHLO ile ya da el sıkışmayla sürdürün.",
    ),
    "221": (
        "Bağlantı kapatılıyor",
        "Sunucu vedalaşır ve bağlantıyı kapatır.",
        "QUIT komutundan sonra.",
        "Sorun yok. QUIT göndermeden geldiyse oturumu sunucu kendisi bitirmiştir; yeniden bağlanın.",
    ),
    "235": (
        "Kimlik doğrulandı",
        "Oturum açma kabul edildi.",
        "AUTH komutunun sonunda.",
        "Sorun yok: MAIL ile sürdürün.",
    ),
    "250": (
        "Tamam",
        "Komut yerine getirildi. İletinin son noktasından sonra gelirse sunucu postanın sorumluluğunu "
        "almış demektir.",
        "Başarılı olan hemen her komuttan sonra: EHLO, MAIL, RCPT, DATA'nın sonu, RSET, NOOP.",
        "Sorun yok. Posta kutusunun var olduğunu göstermez: birçok sunucu önce kabul eder, sonra geri "
        "gönderir.",
    ),
    "251": (
        "Kullanıcı burada değil; iletilecek",
        "Sunucu alıcıyı kabul eder ve postayı, adını verdiği başka bir adrese yollar.",
        "Taşınmış biri için RCPT ya da VRFY komutundan sonra.",
        "Posta yolda. Yeni adresi listenize yazın.",
    ),
    "252": (
        "Kullanıcı doğrulanamıyor ama posta alınır",
        "Sunucu posta kutusunun varlığını ne doğrular ne yalanlar. Ona gelen postayı kabul edip "
        "teslim etmeyi dener.",
        "VRFY komutundan sonra: istenmeyen posta gönderenler adres toplamasın diye hemen bütün sunucular "
        "herkese böyle der.",
        "Sorun yok. VRFY bir kutunun var olup olmadığını söyleyemez; bunu ancak göndermek gösterir.",
    ),
    "253": (
        "Bekleyen iletiler gönderilecek",
        "Adı verilen sunucunun kuyruğu başlatıldı; orada şu kadar ileti bekliyor.",
        "Zaman zaman bağlanan bir sunucu postasını ETRN ile istediğinde.",
        "Sorun yok.",
    ),
    "334": (
        "Kimlik doğrulamayı sürdürün",
        "Oturum açmanın Base64 ile yazılmış sorusu. İstemci kendi payına düşeni yanıtlar.",
        "AUTH sırasında, istemcinin her satırından önce.",
        "Sorun yok. VXNlcm5hbWU6 ile UGFzc3dvcmQ6, Username: ve Password: demektir.",
    ),
    "354": (
        "İletiyi gönderin",
        "Sunucu başlıkları ve gövdeyi bekler; sonu, içinde tek bir nokta olan satırdır.",
        "En az bir alıcı kabul edildikten sonra, DATA komutunun ardından.",
        "Sorun yok: iletiyi gönderin. Noktayla başlayan satır iki noktayla gönderilir.",
    ),
    "355": (
        "Bu sekizliden sürdürün",
        "Yarıda kalan aktarım, adı verilen sekizliden sürdürülebilir.",
        "Az rastlanan CHECKPOINT uzantısıyla MAIL komutundan sonra.",
        "Sorun yok: kalanını gönderin.",
    ),
    "421": (
        "Hizmet verilemiyor, bağlantı kapatılıyor",
        "Sunucu şu anda konuşamıyor ya da konuşmak istemiyor ve kapatıyor. Aynı posta daha sonra "
        "gidebilir.",
        "Her an: sunucu kapanıyordur, aşırı yüklüdür, çok uzun süre sessiz kalmışsınızdır ya da izin "
        "verilenden çok bağlantı açıyor, çok hızlı gönderiyorsunuzdur.",
        "Kuyruğun yeniden denemesini bekleyin. Sürerse daha yavaş ve daha az bağlantıyla gönderin; metin "
        "çoğu kez sınırı ya da onu anlatan sayfayı söyler.",
    ),
    "422": (
        "Parola değişmeli ya da kutu dolu",
        "İki anlamda kullanılır. Kayıtlarda, yeni bir yönteme taşınması gereken parola içindir; bazı "
        "sunucular kotasını aşmış kutu için söyler.",
        "AUTH komutundan sonra; ikinci tür sunuculardan RCPT ve DATA komutlarından sonra.",
        "Metni okuyun: parolayı değiştirin ya da alıcıya başka yoldan yazıp daha sonra deneyin.",
    ),
    "430": (
        "Komut şu anda yapılamıyor",
        "Hiçbir standart tanımlamaz; X.5.1 genişletilmiş kodunun yanında geçer.",
        "Seyrek olarak, kendi yanıtları olan yazılımlardan.",
        "İlk rakamına göre sorun geçicidir. Yeniden deneyin; sürerse sunucunun yöneticisine sorun.",
    ),
    "432": (
        "Parola geçişi gerekli",
        "Parola yeniden konmadıkça ya da bir kez düz yöntemle gönderilmedikçe sunucu bu oturumu "
        "denetleyemez.",
        "Sunucunun henüz gizli değerini tutmadığı CRAM-MD5 gibi bir yöntemle AUTH komutundan sonra.",
        "TLS içinde PLAIN ile bir kez oturum açın ya da parolayı değiştirin.",
    ),
    "450": (
        "Posta kutusu şimdilik kullanılamıyor",
        "Sunucu postayı bu anda almıyor: kutu kilitlidir ya da bir kural beklemenizi istiyordur.",
        "RCPT komutundan sonra; en çok gri listeleme: tanınmayan gönderen bir kez geri çevrilir, birkaç "
        "dakika sonra kabul edilir. Ayrıca meşgul kutular ve hız sınırları.",
        "Kuyruğun yeniden denemesini bekleyin; gri listelemenin istediği yalnızca budur. Adresi "
        "listenizden çıkarmayın.",
    ),
    "451": (
        "İşlem sırasında yerel hata",
        "Sunucuda ya da bağlı olduğu bir yerde bir şey ters gitti; daha sonra düzelebilir.",
        "MAIL, RCPT ya da DATA komutundan sonra: DNS sorgusu başarısızdır, bir süzgeç yanıt vermemiştir, "
        "diskte hata vardır; ayrıca gri listeleme.",
        "Kuyruğun yeniden denemesini bekleyin. Sizin bir alan adınız geçiyorsa ad sunucularının yanıt "
        "verip vermediğine bakın.",
    ),
    "452": (
        "Depo yetersiz ya da alıcı çok",
        "Sunucuda şu anda yer yok ya da bu iletiyle daha çok alıcı kabul etmiyor.",
        "Bir iletinin alıcıları sunucunun sınırını aştığında RCPT komutundan sonra (en az 100 alıcıya "
        "izin vermelidir); diski ya da kutu dolu olduğunda MAIL veya DATA komutundan sonra.",
        "Kalanlara ayrı bir işlemle gönderin; iyi posta programları bunu kendisi yapar. Yer içinse "
        "daha sonra deneyin.",
    ),
    "453": (
        "Bekleyen posta yok ya da sistem aşırı yüklü",
        "ATRN için tanımlanmıştır: size posta yok. Bazı sunucular aşırı yüklüyken söyler.",
        "ATRN komutundan sonra; yoksa seyrek.",
        "Yapılacak bir şey yok ya da daha sonra yeniden deneyin.",
    ),
    "454": (
        "Kimlik doğrulama ya da TLS geçici olarak çalışmıyor",
        "Sunucu şu anda oturumları denetleyemiyor ya da TLS başlatamıyor.",
        "AUTH ya da STARTTLS komutundan sonra, başvurduğu yer (dizin, sertifika) yanıt vermediğinde.",
        "Yeniden deneyin. Sürerse işlem yapması gereken sunucunun yöneticisidir. Bunun yerine parolayı "
        "TLS'siz göndermeyin.",
    ),
    "455": (
        "Parametreler şu anda karşılanamıyor",
        "Sunucu, MAIL ya da RCPT komutunun bir parametresini bilir ama şu anda yerine getiremez.",
        "Bir uzantının parametresiyle MAIL ya da RCPT komutundan sonra.",
        "Yeniden deneyin ya da parametresiz gönderin.",
    ),
    "458": (
        "Bu sunucu için iletiler kuyruğa alınamıyor",
        "Kuyruk başlatılamadı.",
        "ETRN komutundan sonra.",
        "Daha sonra yeniden deneyin.",
    ),
    "459": (
        "Bu sunucu için kuyruğa izin yok",
        "Sunucu, adı verilen sunucuya ait postayı tutmuyor ya da sizin için tutmuyor.",
        "ETRN komutundan sonra.",
        "Sunucunun yöneticisinden kaydı eklemesini isteyin.",
    ),
    "500": (
        "Komut tanınmadı ya da satır çok uzun",
        "Sunucu komutu çözemedi. Posta programları için çoğu kez bir satırın izin verilenden uzun olduğu "
        "ya da komutta bulunmaması gereken baytlar taşıdığı anlamına gelir.",
        "Yanlış yazılmış ya da bilinmeyen bir komuttan (Postfix ve Dovecot HELP komutuna böyle der), 512 "
        "sekizliyi aşan bir satırdan, SMTPUTF8 olmadan ASCII dışı baytlardan sonra. Adresin içindeki "
        "satır sonu, anlamsız ikinci bir komut oluşturur.",
        "Gönderilen satırın kendisine bakın: adres içinde bir satır sonu, denetim karakteri ya da yabancı "
        "harf veya sunucuyla adımı bozulmuş bir istemci.",
    ),
    "501": (
        "Parametrelerde ya da bağımsız değişkenlerde yazım hatası",
        "Komut bilinir, arkasındaki okunamaz. MAIL ve RCPT komutlarında bu, adrestir: çoğu sunucu bozuk "
        "adrese 553'ten daha sık bunu söyler.",
        "Adreste alan adı yoksa, boşluk, yan yana iki nokta, eksik ayraç ve benzeri varsa MAIL ya da RCPT "
        "komutundan sonra; bozuk bir sunucu adıyla EHLO komutundan sonra.",
        "Adresi yerel-bölüm@alan-adı biçimine göre denetleyin; addrlint check yerini gösterir. Adres "
        "doğruysa arkasındaki parametrelere ve köşeli açılı ayraçlara bakın.",
    ),
    "502": (
        "Komut uygulanmıyor",
        "Sunucu komutu bilir ama sunmaz.",
        "Bir yöneticinin kapattığı VRFY, EXPN, HELP ya da TURN komutlarından sonra.",
        "Komutsuz sürdürün. Yalnızca sunucunun EHLO yanıtında saydıklarını kullanın.",
    ),
    "503": (
        "Komut sırası yanlış",
        "Bir komut, kendisinden önce gelmesi gerekenden önce geldi.",
        "Kabul edilmiş bir MAIL olmadan RCPT, kabul edilmiş bir RCPT olmadan DATA, ikinci kez AUTH "
        "komutundan sonra. Asıl ret çoğu kez bir önceki yanıttadır.",
        "Bundan önceki yanıtı okuyun: tek alıcı reddedildiyse DATA'nın gideceği kimse yoktur. Yeni "
        "iletiden önce RSET gönderin.",
    ),
    "504": (
        "Komut parametresi uygulanmıyor",
        "Sunucu bu parametreyi desteklemiyor. Postfix bunu 5.5.2 ile, ad tam nitelikli olmadığında "
        "söyler.",
        "Bilinmeyen bir yöntemle AUTH komutundan; noktası olmayan sunucu ya da alan adıyla EHLO, MAIL "
        "veya RCPT komutundan sonra.",
        "Alan adını tamamlayın (jane@mail yerine jane@mail.example.net) ya da sunucunun saydığı bir "
        "yöntemi seçin.",
    ),
    "521": (
        "Bu sunucu posta kabul etmez",
        "Sunucu hiçbir zaman posta almaz; yalnızca bunu söylemek için yanıt verir.",
        "Bağlanırken ya da alan adının bu durumunu bilen bir sunucuda RCPT komutundan sonra.",
        "Alan adının o sunucuda kutusu yoktur. Alan adında yazım hatası olup olmadığına ve MX "
        "kayıtlarına bakın.",
    ),
    "523": (
        "Şifreleme gerekli",
        "Sunucu sürdürmeden önce TLS ister.",
        "STARTTLS olmadan MAIL ya da AUTH komutundan sonra.",
        "İstemcide TLS'yi açın.",
    ),
    "524": (
        "Bu yöntem için şifreleme gerekli",
        "Bu oturum açma yöntemi yalnızca TLS içinde kullanılabilir.",
        "TLS olmadan AUTH komutundan sonra; az sayıda sunucudan.",
        "İstemcide TLS'yi açın.",
    ),
    "525": (
        "Kullanıcı hesabı kapalı",
        "Hesap var ama kapatılmış.",
        "AUTH komutundan sonra.",
        "Hesabın yöneticisine sorun; adreste değiştirilecek bir şey işe yaramaz.",
    ),
    "530": (
        "Kimlik doğrulama ya da TLS gerekli",
        "Oturum açmadan ya da STARTTLS'ten önce sunucu sizden posta almaz.",
        "Gönderim sunucusunda (587 ve 465 numaralı kapılar) MAIL komutundan sonra.",
        "Kullanıcı adını, parolayı ve TLS'yi ayarlayın. Kendi alan adlarına herkesten posta alması "
        "gereken sunucu 25 numaralı kapıyı dinler.",
    ),
    "533": (
        "Yetki yok",
        "Hiçbir standart tanımlamaz; X.7.1 genişletilmiş kodunun yanında geçer.",
        "Seyrek olarak, kendi yanıtları olan yazılımlardan.",
        "Metni okuyun; konu izindir, adresin biçimi değil.",
    ),
    "534": (
        "Kimlik doğrulama yöntemi çok zayıf",
        "Sunucu bu hesap için bu yolla oturum açmayı kabul etmiyor.",
        "AUTH komutundan sonra; Gmail, hesabın kendi parolasıyla oturum açan programlara bunu söyler.",
        "Daha güçlü bir yöntem kullanın: OAuth ya da bu program için üretilmiş bir parola.",
    ),
    "535": (
        "Kimlik bilgileri geçersiz",
        "Kullanıcı adı ya da parola yanlış.",
        "AUTH komutundan sonra. Sağlayıcılar düz parolayı artık kabul etmediklerinde de söyler.",
        "İkisinde boşluk olup olmadığına ve doğru hesaba bakın; birçok sağlayıcı program için üretilmiş "
        "parola ister.",
    ),
    "538": (
        "Bu yöntem için şifreleme gerekli",
        "Yalnızca TLS içinde kullanılabilen yöntem için eski kod.",
        "TLS olmadan AUTH komutundan sonra.",
        "İstemcide TLS'yi açın.",
    ),
    "541": (
        "Alıcının süzgeci reddetti",
        "Hiçbir standart tanımlamaz; bazı sağlayıcılar süzgeç iletiyi istenmeyen posta saydığında söyler.",
        "DATA ya da RCPT komutundan sonra.",
        "Konu içerik ya da saygınlıktır. Metni okuyun, alıcıya başka yoldan yazın.",
    ),
    "550": (
        "Posta kutusu kullanılamıyor",
        "Sunucu kesin olarak reddediyor. Çoğunlukla böyle bir kutu yoktur; kural gereği retlerin kodu da "
        "budur: aktarma, saygınlık, gönderenin doğrulanması.",
        "Bilinmeyen kullanıcı için RCPT komutundan, kural gereği MAIL ya da DATA komutundan sonra. 5.6.7 "
        "ile: gönderen adresi, sunucunun sunmadığı SMTPUTF8'i gerektiriyor.",
        "Genişletilmiş kodu ve metni okuyun. 5.1.1: @ işaretinden önceki bölümün yazımına bakın, sonra "
        "adresi listeden çıkarın. 5.7.x: reddedilen adres değil, sizsiniz.",
    ),
    "551": (
        "Kullanıcı burada değil; başka yolu deneyin",
        "Kutu başka yerdedir ve sunucu postayı iletmez. Doğru adresi söyleyebilir.",
        "RCPT ya da VRFY komutundan sonra.",
        "Metinde bir adres varsa ona gönderin ve listenize yazın.",
    ),
    "552": (
        "Depo sınırı aşıldı",
        "İleti sunucunun aldığından büyük ya da kutuda yer kalmamış.",
        "SIZE ile MAIL komutundan sonra ya da DATA'nın sonunda. Eski sunucular çok alıcı için de söyler.",
        "Daha az gönderin: ek yerine bağlantı. Dolu kutu için başka yoldan yazın.",
    ),
    "553": (
        "Posta kutusu adına izin verilmiyor",
        "Kutunun adına izin verilmiyor; standarda göre, yazımı yanlış olduğu için: boşluk, tırnak içine "
        "alınması gereken bir karakter, SMTPUTF8 olmadan ASCII dışı harfler, eksik bir bölüm. Gerçekte "
        "çoğu sunucu böyle bir adrese 501 der; karşılaşılan 553'lerin çoğu da aktarma, oturum açma ya da "
        "saygınlıkla ilgilidir.",
        "MAIL ya da RCPT komutundan sonra. Biçim için: Sendmail, OpenSMTPD (gönderenlerde), aiosmtpd, "
        "Gmail (5.1.3 ve 5.1.7), strict_smtputf8 ayarlı Postfix (5.6.7). Biçimle ilgisi olmadan: qmail'in "
        "rcpthosts ve badmailfrom listeleri, Yahoo'nun ertelemeleri, Postfix'in sender not owned by user "
        "yanıtı, Zoho'nun Relaying disallowed yanıtı.",
        "Önce genişletilmiş koda bakın. 5.1.2, 5.1.3, 5.1.7, 5.5.4, 5.6.7: adresi yerel-bölüm@alan-adı "
        "biçimine göre boşluk, özel karakter ve kodlama için denetleyin; addrlint check yerini gösterir. "
        "5.7.x, 5.1.8, 5.3.x ya da relay, owned, list gibi sözcükler: adres sağlam; oturum açın, kendi "
        "adresinizle gönderin ya da yöneticiye sorun.",
    ),
    "554": (
        "İşlem başarısız",
        "Geri kalan her şey için ret: kural, içerik ya da nedeni söylenmeyen.",
        "DATA'nın sonunda (istenmeyen posta, DMARC, zararlı yazılım), bağlanırken (IP adresiniz "
        "istenmiyor), RCPT komutundan sonra (Relay access denied).",
        "Metni ve genişletilmiş kodu okuyun. Adresin biçimi olması çok seyrektir; 5.6.9 ile bir başlık "
        "SMTPUTF8 gerektirir.",
    ),
    "555": (
        "MAIL ya da RCPT parametreleri tanınmadı",
        "Adresin arkasındaki bir şey okunamıyor. Gmail, yolun tamamı okunamadığında böyle der (5.5.2).",
        "MAIL ya da RCPT komutundan sonra: sunucunun sunmadığı bir parametreyle, açılı ayraçsız, kapanan "
        "ayracın arkasında bir şeyle, ASCII dışı baytlarla.",
        "Gönderilen satırın kendisine bakın: adres ayraç içinde olmalı, arkasında yalnızca bilinen "
        "parametreler bulunmalı, adresin içinde > olmamalıdır.",
    ),
    "556": (
        "Alan adı posta kabul etmez",
        "Alıcının alan adı, DNS'te (boş MX) hiç posta almadığını bildiriyor.",
        "Alan adını sorgulamış bir aktarıcıda RCPT komutundan sonra.",
        "Alan adında yazım hatası arayın. Doğruysa oradaki kimseye postayla ulaşılamaz.",
    ),
    "557": (
        "Erişim reddedildi",
        "Hiçbir standart tanımlamaz; bazı sunucular kural gereği bununla reddeder.",
        "Seyrek olarak, bağlanırken ya da MAIL komutundan sonra.",
        "Metni okuyun: konu siz ya da sunucunuzdur, adresin biçimi değil.",
    ),
    "571": (
        "Kural gereği engellendi",
        "Hiçbir standart tanımlamaz; bazı süzgeçler, 5.7.1 genişletilmiş kodundan esinle, bununla "
        "reddeder.",
        "RCPT ya da DATA komutundan sonra.",
        "Metni okuyun: konu saygınlık ya da içeriktir, adresin biçimi değil.",
    ),
    "X.0.0": (
        "Tanımsız başka durum",
        "Sunucu daha yakın bir neden vermiyor.",
        "Her yanıtla.",
        "Metne ve yanıtın ilk rakamına göre davranın.",
    ),
    "X.1.0": (
        "Adresle ilgili başka durum",
        "Adreste bir şey var, ne olduğu söylenmiyor. OpenSMTPD ve Sendmail biçim hataları için kullanır.",
        "MAIL ya da RCPT komutundan sonra.",
        "Metni okuyun: syntax ya da too long geçiyorsa biçim; yoksa posta kutusu.",
    ),
    "X.1.1": (
        "Alıcının posta kutusu yok",
        "Bu adla bir kutu yok; @ işaretinden önceki bölüm o alan adında bilinmiyor.",
        "RCPT komutundan sonra ve geri dönen iletilerde. En sık görülen koddur.",
        "@ işaretinden önceki yazıma bakın. Bir zamanlar doğruysa kutu kapanmıştır: listeden çıkarın.",
    ),
    "X.1.2": (
        "Alıcının alan adı bozuk",
        "Alan adı yok ya da posta alamıyor.",
        "Bir aktarıcıda RCPT komutundan sonra ve kendi sunucunuzdan geri dönen iletilerde.",
        "Alan adında yazım hatası, boşluk ya da sonda nokta arayın.",
    ),
    "X.1.3": (
        "Alıcı adresinin yazımı bozuk",
        "Alıcının adresi yanlış yazılmış.",
        "RCPT komutundan sonra, 501 ya da 553 ile.",
        "Adresi düzeltin: addrlint check her hatayı ve yerini gösterir.",
    ),
    "X.1.4": (
        "Alıcı adresi belirsiz",
        "Ad birden çok kutuya uyuyor.",
        "Adların parçalarını kabul eden sunucularda RCPT ya da VRFY komutundan sonra.",
        "Adresin tamamını kullanın.",
    ),
    "X.1.5": (
        "Alıcı adresi geçerli",
        "Adres iyi.",
        "RCPT komutundan sonra 250 ile.",
        "Sorun yok.",
    ),
    "X.1.6": (
        "Posta kutusu taşınmış",
        "Kutu vardı, artık yok; yeni adres bırakılmamış.",
        "RCPT komutundan sonra ve geri dönen iletilerde.",
        "Yeni adresi kişiye sorun; eskisini listeden çıkarın.",
    ),
    "X.1.7": (
        "Gönderen adresinin yazımı bozuk",
        "Gönderenin adresi yanlış yazılmış.",
        "MAIL komutundan sonra, 501 ya da 553 ile.",
        "Zarftaki göndereni düzeltin; çoğu kez root@localhost gibi bir ayardır.",
    ),
    "X.1.8": (
        "Gönderenin alan adı bozuk",
        "Gönderenin alan adı yok ya da ona yanıt verilemiyor. Microsoft 365, istenmeyen posta yüzünden "
        "kapattığı hesaba da 5.1.8 der.",
        "MAIL komutundan sonra.",
        "DNS'te MX ya da adres kaydı olan bir alan adından gönderin.",
    ),
    "X.1.9": (
        "Kurallara uymayan bir postacıya aktarıldı",
        "Posta, teslimi bildirmeyen bir sisteme geçti.",
        "Teslim bildirimlerinde.",
        "Yapılacak bir şey yok; başka bildirim gelmez.",
    ),
    "X.1.10": (
        "Alıcının alan adı posta almıyor",
        "Alan adı boş MX ile posta almadığını bildiriyor. Exchange Online 5.1.10 ile böyle bir alıcı "
        "olmadığını söyler.",
        "RCPT komutundan sonra, 556 ya da 550 ile.",
        "Adreste yazım hatası arayın; yoksa listeden çıkarın.",
    ),
    "X.2.0": (
        "Posta kutusuyla ilgili başka durum",
        "Kutuda bir şey var, ne olduğu söylenmiyor.",
        "RCPT ya da DATA komutundan sonra.",
        "Metne göre davranın.",
    ),
    "X.2.1": (
        "Posta kutusu kapalı",
        "Kutu var ama posta almıyor.",
        "Kapatılmış, engellenmiş ya da uzun süre kullanılmamış hesaplar için RCPT komutundan sonra.",
        "Sınıf 4 değilse listeden çıkarın.",
    ),
    "X.2.2": (
        "Posta kutusu dolu",
        "Alıcının yeri kalmamış.",
        "RCPT ya da DATA komutundan sonra, 452 ya da 552 ile.",
        "Birkaç gün sonra yeniden deneyin; önemliyse başka yoldan yazın.",
    ),
    "X.2.3": (
        "İleti bu kutu için çok uzun",
        "İleti bu alıcının alabileceğinden büyük.",
        "DATA komutundan sonra, 552 ile.",
        "Daha az ya da bir bağlantı gönderin.",
    ),
    "X.2.4": (
        "Liste açılamadı",
        "Posta listesi üyelerine çözülemedi.",
        "RCPT komutundan sonra ya da bir listeden geri dönen iletilerde.",
        "Listenin sahibine bildirin.",
    ),
    "X.3.0": (
        "Posta sistemiyle ilgili başka durum",
        "Alan sistemde bir şey var, ne olduğu söylenmiyor.",
        "Her komutta.",
        "Yeniden deneyin; sürerse yöneticiye bildirin.",
    ),
    "X.3.1": (
        "Posta sistemi dolu",
        "Sunucuda yer kalmamış.",
        "MAIL ya da DATA komutundan sonra, 452 ile.",
        "Daha sonra yeniden deneyin.",
    ),
    "X.3.2": (
        "Sistem posta kabul etmiyor",
        "Sunucu şu anda (sınıf 4) ya da hiçbir zaman (sınıf 5) posta almıyor.",
        "Bağlanırken, 421 ya da 521 ile.",
        "Sınıf 4: yeniden deneyin. Sınıf 5: orada posta sunucusu yoktur.",
    ),
    "X.3.3": (
        "Özellik desteklenmiyor",
        "Sistem, iletinin istediğini yapamıyor.",
        "MAIL ya da DATA komutundan sonra.",
        "Metinde adı geçen özellik olmadan gönderin.",
    ),
    "X.3.4": (
        "İleti sistem için çok büyük",
        "İleti sunucunun aldığından büyük.",
        "SIZE ile MAIL komutundan ya da DATA komutundan sonra, 552 ile.",
        "Daha az gönderin; sınırı EHLO yanıtındaki SIZE söyler.",
    ),
    "X.3.5": (
        "Sistem yanlış ayarlanmış",
        "Sunucu, postayı alamayacak biçimde ayarlanmış: örneğin kendisine gönderecektir.",
        "RCPT komutundan sonra ya da geri dönen iletilerde, 553 ya da 554 ile.",
        "İşlem yapması gereken alıcı sunucunun yöneticisidir; alan adının MX kayıtlarına bakın.",
    ),
    "X.3.6": (
        "Öncelik değiştirildi",
        "İleti, istenenden başka bir öncelikle alındı.",
        "250 ile.",
        "Sorun yok.",
    ),
    "X.4.0": (
        "Ağ ya da yönlendirmeyle ilgili başka durum",
        "Sunucuların arasında bir şey var, ne olduğu söylenmiyor.",
        "Geri dönen iletilerde ve günlüklerde.",
        "Kuyruğun yeniden denemesini bekleyin.",
    ),
    "X.4.1": (
        "Sunucudan yanıt yok",
        "Alıcının sunucusu yanıt vermedi.",
        "Kendi sunucunuzun geri gönderdiği iletilerde ve günlüklerinde.",
        "Kuyruğun yeniden denemesini bekleyin; sürerse alan adında yazım hatası arayın.",
    ),
    "X.4.2": (
        "Bağlantı bozuk",
        "Bağlantı koptu.",
        "Geri dönen iletilerde ve günlüklerde.",
        "Kuyruğun yeniden denemesini bekleyin.",
    ),
    "X.4.3": (
        "Dizin sunucusu hatası",
        "Çoğunlukla DNS'teki bir sorguya yanıt alınamadı.",
        "Geri dönen iletilerde, günlüklerde ve RCPT komutundan sonra 451 ile.",
        "Kuyruğun yeniden denemesini bekleyin; sürerse alan adının ad sunucularına bakın.",
    ),
    "X.4.4": (
        "Yol bulunamadı",
        "Alan adına giden bir yol bulunamadı: alan adı yok ya da posta sunucusu yok.",
        "Kendi sunucunuzun geri gönderdiği iletilerde.",
        "Alan adında yazım hatası arayın.",
    ),
    "X.4.5": (
        "Posta sistemi tıkanık",
        "Sunucu ya da ona giden yol aşırı yüklü.",
        "421 ya da 451 ile.",
        "Daha yavaş gönderin.",
    ),
    "X.4.6": (
        "Yönlendirme döngüsü",
        "İleti sunucular arasında dönüp durdu.",
        "Geri dönen iletilerde.",
        "Yöneticiler yönlendirmelere ve MX kayıtlarına bakmalıdır.",
    ),
    "X.4.7": (
        "Teslim süresi doldu",
        "Posta kuyrukta bekleyebileceği kadar bekledi ve vazgeçildi.",
        "Gönderdikten günler sonra, geri dönen iletilerde.",
        "İletide daha önceki geçici nedeni arayın; ortadan kalkınca yeniden gönderin.",
    ),
    "X.5.0": (
        "Protokolle ilgili başka durum",
        "İki program birbirini anlamadı, nasıl olduğu söylenmiyor.",
        "Her komutta.",
        "Metne göre davranın.",
    ),
    "X.5.1": (
        "Geçersiz komut",
        "Komut burada bilinmiyor ya da yanlış zamanda geldi.",
        "500, 502 ya da 503 ile.",
        "Bundan önceki yanıtı okuyun; yalnızca EHLO yanıtında sayılanları kullanın.",
    ),
    "X.5.2": (
        "Yazım hatası",
        "Satır okunamadı. Gmail, çözemediği bir adrese 555 5.5.2 der.",
        "500, 501, 504 ya da 555 ile.",
        "Gönderilen satırın kendisine bakın: ayraçlar, boşluklar, ASCII dışı baytlar.",
    ),
    "X.5.3": (
        "Alıcı çok fazla",
        "Sunucunun bir iletiyle aldığından çok alıcı.",
        "RCPT komutundan sonra, 452 ile.",
        "Kalanlara ayrı bir işlemle gönderin.",
    ),
    "X.5.4": (
        "Komutun bağımsız değişkenleri geçersiz",
        "Komutun arkasındaki yanlış. Sendmail, alan adı olmayan gönderene 5.5.4 der.",
        "501, 504, 553 ya da 555 ile.",
        "Adresin alan adına ve arkasındaki parametrelere bakın.",
    ),
    "X.5.5": (
        "Protokol sürümü yanlış",
        "Programların konuştuğu sürümler birbirine uymuyor.",
        "Seyrek.",
        "Başka bir sunucu ya da istemci kullanın.",
    ),
    "X.5.6": (
        "Kimlik doğrulama satırı çok uzun",
        "Oturum açmanın bir satırı izin verilenden uzundu.",
        "AUTH sırasında, 500 ile.",
        "Gönderilen parolaya ya da belirtece bakın.",
    ),
    "X.6.0": (
        "İçerikle ilgili başka hata",
        "İletinin içeriğinde bir şey var, ne olduğu söylenmiyor.",
        "DATA komutundan sonra.",
        "Metne göre davranın.",
    ),
    "X.6.1": (
        "İçerik türü desteklenmiyor",
        "Alıcının sistemi bu tür içeriği alamıyor.",
        "DATA komutundan sonra ve geri dönen iletilerde.",
        "Düz metin ya da başka bir biçim gönderin.",
    ),
    "X.6.2": (
        "Dönüştürme gerekli ve yasak",
        "İletinin dönüştürülmesi gerekirdi ama buna izin yok.",
        "Geri dönen iletilerde.",
        "Dönüştürme gerektirmeyen bir biçimde gönderin.",
    ),
    "X.6.3": (
        "Dönüştürme gerekli ama desteklenmiyor",
        "İletinin (örneğin 8 bitlik metnin) dönüştürülmesi gerekirdi ama sunucu yapamıyor.",
        "DATA komutundan sonra, 554 ile.",
        "quoted-printable ya da Base64 olarak gönderin.",
    ),
    "X.6.4": (
        "Kayıpla dönüştürüldü",
        "İleti teslim edildi ama tam olduğu gibi değil.",
        "250 ile ve bildirimlerde.",
        "Yapılacak bir şey yok.",
    ),
    "X.6.5": (
        "Dönüştürme başarısız",
        "İletinin dönüştürülmesi gerekti ve olmadı.",
        "Geri dönen iletilerde.",
        "Daha yalın bir biçimde gönderin.",
    ),
    "X.6.6": (
        "İleti içeriği alınamıyor",
        "Başvuruyla getirilen içerik (BURL) alınamadı.",
        "BURL komutundan sonra, 554 ile.",
        "İçeriğin kendisini gönderin.",
    ),
    "X.6.7": (
        "ASCII dışı adreslere izin yok",
        "Bir adreste ASCII dışı harfler var; sonraki sunucu ya da gönderenin sunucusu bunları SMTPUTF8 "
        "olmadan almıyor.",
        "RCPT komutundan sonra 553, MAIL komutundan sonra 550 ile; gönderen sunucunun günlüklerinde.",
        "Yalnızca alan adı mı yabancı harfli? A-label biçimine (xn--...) gönderin. @ işaretinden önceki "
        "bölümse ASCII biçimi yoktur: başka bir adres isteyin ya da SMTPUTF8 sunan bir sunucu kullanın.",
    ),
    "X.6.8": (
        "UTF-8 yanıt gerekli ama izin yok",
        "Sunucunun ASCII dışı harflerle yanıt vermesi gerekirdi, istemci buna izin vermedi.",
        "VRFY ya da EXPN komutundan sonra, 252, 550 ya da 553 ile.",
        "SMTPUTF8 parametresini verin.",
    ),
    "X.6.9": (
        "Uluslararası ileti bazı alıcılara teslim edilemiyor",
        "Bir başlıkta UTF-8 var ve bir alıcının sunucusu SMTPUTF8 sunmuyor.",
        "DATA komutundan sonra, 550 ya da 554 ile.",
        "Başlıklardaki adresleri ASCII ile yazın.",
    ),
    "X.6.10": (
        "UTF-8 yanıt gerekli (eski kod)",
        "Yerine geçen X.6.8 ile aynıdır.",
        "Neredeyse hiç.",
        "X.6.8 girdisine bakın.",
    ),
    "X.7.0": (
        "Güvenlikle ilgili başka durum",
        "Güvenlik ya da kural gereği ret; nedeni söylenmiyor.",
        "Her komutta, 530, 550 ya da 554 ile.",
        "Metne göre davranın; konu adresin biçimi değildir.",
    ),
    "X.7.1": (
        "Yetki yok, ileti reddedildi",
        "Bir kural yasaklıyor: aktarma, kara liste, içerik ya da sizin olmayan bir gönderen.",
        "MAIL, RCPT ya da DATA komutundan sonra, 550, 553 ya da 554 ile.",
        "Oturum açın, kendi adresinizle gönderin ya da sunucunuzun saygınlığını araştırın; adresin "
        "biçimi sağlam.",
    ),
    "X.7.2": (
        "Listenin açılması yasak",
        "Bu listeye gönderemezsiniz.",
        "RCPT komutundan sonra.",
        "Listenin sahibine sorun.",
    ),
    "X.7.3": (
        "Güvenlik dönüştürmesi gerekli ama olanaksız",
        "İletinin bir güvenlik düzeninden ötekine geçmesi gerekirdi.",
        "Seyrek.",
        "Metne göre davranın.",
    ),
    "X.7.4": (
        "Güvenlik özellikleri desteklenmiyor",
        "Sunucu, iletinin güvenliğinin istediğini yapamıyor.",
        "AUTH ya da DATA komutundan sonra.",
        "EHLO yanıtında sayılanları kullanın.",
    ),
    "X.7.5": (
        "Şifreleme hatası",
        "Bir şeyin şifresi çözülemedi ya da doğrulanamadı.",
        "DATA komutundan sonra.",
        "Yeniden imzalayın ya da şifreleyin.",
    ),
    "X.7.6": (
        "Şifreleme algoritması desteklenmiyor",
        "Algoritma, alan sistemde bilinmiyor.",
        "DATA komutundan sonra.",
        "Yaygın bir algoritma kullanın.",
    ),
    "X.7.7": (
        "İleti bütünlüğü bozulmuş",
        "İleti yolda değişmiş.",
        "DATA komutundan sonra.",
        "Yeniden gönderin; postayı değiştiren programları arayın.",
    ),
    "X.7.8": (
        "Kimlik bilgileri geçersiz",
        "Kullanıcı adı ya da parola yanlış.",
        "AUTH komutundan sonra, 535 ile.",
        "İkisine de bakın; birçok sağlayıcı program için üretilmiş parola ister.",
    ),
    "X.7.9": (
        "Kimlik doğrulama yöntemi çok zayıf",
        "Bu yolla oturum açmak kabul edilmiyor.",
        "AUTH komutundan sonra, 534 ile.",
        "Daha güçlü bir yöntem kullanın.",
    ),
    "X.7.10": (
        "Şifreleme gerekli",
        "Önce TLS isteniyor.",
        "MAIL ya da AUTH komutundan sonra, 523 ya da 530 ile.",
        "TLS'yi açın.",
    ),
    "X.7.11": (
        "Yöntem için şifreleme gerekli",
        "Bu oturum açma yalnızca TLS içinde kabul ediliyor.",
        "AUTH komutundan sonra, 538 ile.",
        "TLS'yi açın.",
    ),
    "X.7.12": (
        "Parola geçişi gerekli",
        "Bu yöntem için parolanın yeniden konması gerekiyor.",
        "AUTH komutundan sonra, 432 ile.",
        "TLS içinde PLAIN ile bir kez oturum açın ya da parolayı değiştirin.",
    ),
    "X.7.13": (
        "Kullanıcı hesabı kapalı",
        "Hesap kapatılmış.",
        "AUTH komutundan sonra, 525 ile.",
        "Hesabın yöneticisine sorun.",
    ),
    "X.7.14": (
        "Güven ilişkisi gerekli",
        "Sunucu yalnızca belirli sunuculara güveniyor.",
        "MAIL ya da RCPT komutundan sonra, 554 ile.",
        "Yöneticiye sorun.",
    ),
    "X.7.15": (
        "Öncelik çok düşük",
        "Sunucu şu anda yalnızca daha acil postayı alıyor.",
        "Öncelik verilmiş MAIL komutundan sonra.",
        "Daha sonra yeniden deneyin.",
    ),
    "X.7.16": (
        "İleti önceliğine göre çok büyük",
        "Bu kadar acil bir ileti bu kadar büyük olamaz.",
        "Öncelik verilmiş MAIL komutundan sonra.",
        "Önceliği düşürün ya da daha az gönderin.",
    ),
    "X.7.17": (
        "Posta kutusunun sahibi değişmiş",
        "Kutu, gönderenin verdiği tarihten sonra el değiştirmiş.",
        "RRVS ile RCPT komutundan sonra.",
        "Kişiye bugünkü adresini sorun.",
    ),
    "X.7.18": (
        "Alan adının sahibi değişmiş",
        "Alan adı, gönderenin verdiği tarihten sonra el değiştirmiş.",
        "RRVS ile RCPT komutundan sonra.",
        "Kişiye bugünkü adresini sorun.",
    ),
    "X.7.19": (
        "Sahiplik sınanamıyor",
        "Sunucu, kutunun ne zamandan beri bu kişiye ait olduğunu söyleyemiyor.",
        "RRVS ile RCPT komutundan sonra.",
        "Tehlikesi yoksa RRVS'siz gönderin.",
    ),
    "X.7.20": (
        "Geçerli DKIM imzası yok",
        "İletinin hiçbir DKIM imzası doğrulanamadı.",
        "DATA komutundan sonra, 550 ile.",
        "Postanızı imzalayın; imzadan sonra değiştiren programları arayın.",
    ),
    "X.7.21": (
        "Kabul edilebilir DKIM imzası yok",
        "Bir imza geçerliydi ama sunucunun kabul ettiklerinden değildi.",
        "DATA komutundan sonra, 550 ile.",
        "Kendi alan adınızla ve en az 1024 bitlik bir anahtarla imzalayın.",
    ),
    "X.7.22": (
        "Yazarın alan adına ait DKIM imzası yok",
        "Geçerli imzaların hiçbiri From başlığındaki alan adına ait değil.",
        "DATA komutundan sonra, 550 ile.",
        "From başlığındaki alan adıyla imzalayın.",
    ),
    "X.7.23": (
        "SPF doğrulaması başarısız",
        "Gönderenin alan adı, sunucunuzun kendi adına göndermesine izin vermiyor.",
        "MAIL ya da DATA komutundan sonra, 550 ile.",
        "Sunucunuzu alan adının SPF kaydına ekleyin.",
    ),
    "X.7.24": (
        "SPF doğrulamasında hata",
        "Alan adının SPF kaydı okunamadı.",
        "MAIL komutundan sonra, 451 ya da 550 ile.",
        "Kaydı düzeltin: tek kayıt, en çok on sorgu.",
    ),
    "X.7.25": (
        "Ters DNS doğrulaması başarısız",
        "Sunucunuzun IP adresinin adı yok ya da adı ona geri dönmüyor.",
        "Bağlanırken ya da MAIL komutundan sonra, 550 ile.",
        "PTR kaydını ve adın adres kaydını ayarlayın.",
    ),
    "X.7.26": (
        "Birden çok doğrulama başarısız",
        "SPF, DKIM ve DMARC denetimlerinin hiçbiri geçmedi.",
        "DATA komutundan sonra, 550 ile.",
        "From başlığındaki alan adı için SPF ve DKIM kurun.",
    ),
    "X.7.27": (
        "Gönderenin alan adı posta almıyor",
        "Gönderenin alan adının MX kaydı boş: kimse yanıt veremez.",
        "MAIL komutundan sonra, 550 ile.",
        "Posta kabul eden bir alan adından gönderin.",
    ),
    "X.7.28": (
        "Posta seli algılandı",
        "Sunucunun olağan saydığından çok gönderiyorsunuz.",
        "MAIL ya da RCPT komutundan sonra, 421, 450 ya da 550 ile.",
        "Daha yavaş gönderin.",
    ),
    "X.7.29": (
        "ARC doğrulaması başarısız",
        "İletenlerin mühür zinciri (ARC) kırık.",
        "DATA komutundan sonra, 550 ile.",
        "İleten işlem yapmalı ya da posta doğrudan gönderilmelidir.",
    ),
    "X.7.30": (
        "REQUIRETLS desteği gerekli",
        "İleti yalnızca TLS içinde yol almalı, sonraki sunucu ise buna söz veremiyor.",
        "MAIL komutundan sonra ve geri dönen iletilerde, 550 ile.",
        "Tehlikesi yoksa REQUIRETLS'siz gönderin.",
    ),
}

# Yanıtın nedeni, nedenin adına göre: bir cümleyle neden ve yapılacak iş.
CAUSES: dict[str, tuple[str, str]] = {
    "syntax": (
        "Sunucu adresi okuyamadı: biçimi yanlış.",
        "Adresi düzeltin; addrlint'in onda buldukları aşağıdadır.",
    ),
    "no-domain": (
        "Adreste tam bir alan adı yok.",
        "Alan adını noktalarıyla ekleyin: jane@mail yerine jane@mail.example.net.",
    ),
    "too-long": (
        "Adres, sunucunun aldığından uzun.",
        "Kısaltın: @ işaretinden önce 64, toplamda 254 sekizli.",
    ),
    "reserved-domain": (
        "Alan adı örneklere ya da yerel kullanıma ayrılmıştır; oraya posta ulaşamaz.",
        "Yerine gerçek alan adını yazın.",
    ),
    "smtputf8": (
        "Adreste ASCII dışı harfler var ve yoldaki bir sunucu bunları almıyor.",
        "Yabancı harfli alan adını A-label (xn--...) olarak yazın. @ işaretinden önceki yabancı harfli "
        "bölümün ASCII biçimi yoktur: başka bir adres isteyin.",
    ),
    "encoding": (
        "Program adresi ASCII olarak yazamadı: içinde başka harfler var.",
        "Sunucu sunuyorsa SMTPUTF8 kullanın ya da ASCII bir adres yazın.",
    ),
    "after-path": (
        "Adresin arkasındaki bir şey ya da çevresindeki ayraçlar okunamadı.",
        "Gönderilen satırın kendisine bakın: <adres>, ardından yalnızca bilinen parametreler.",
    ),
    "domain-unknown": (
        "Alan adı DNS'te bulunamadı ya da posta almıyor. Biçim doğru, ad yanlış olabilir.",
        "Alan adında yazım hatası, boşluk ya da sonda nokta arayın.",
    ),
    "null-mx": (
        "Alan adı posta kabul etmediğini bildiriyor.",
        "Alan adında yazım hatası arayın; yoksa oradaki kimseye ulaşılamaz.",
    ),
    "mailbox-unknown": (
        "Adresin biçimi doğru ama böyle bir kutu yok.",
        "@ işaretinden önceki yazıma bakın; yoksa adresi listeden çıkarın.",
    ),
    "mailbox-moved": (
        "Posta kutusu taşınmış.",
        "Metinde yeni adres varsa onu kullanın.",
    ),
    "mailbox-disabled": (
        "Posta kutusu var ama posta almıyor.",
        "Başka yoldan yazın; böyle kalırsa listeden çıkarın.",
    ),
    "mailbox-full": (
        "Kutuda ya da sunucuda yer kalmamış.",
        "Birkaç gün sonra yeniden deneyin.",
    ),
    "too-big": ("İleti çok büyük.", "Daha az ya da bir bağlantı gönderin."),
    "relay": (
        "Sunucu, o alan adına sizin için posta aktarmıyor. Kusur adreste değil.",
        "Göndermeden önce oturum açın ya da alan adının kendi posta sunucusuna (MX) gönderin.",
    ),
    "login": (
        "Sunucu oturum açmanızı istiyor ya da kimliğinizi kabul etmedi. Kusur adreste değil.",
        "Kullanıcı adına, parolaya ve yönteme bakın.",
    ),
    "not-owner": (
        "Bu gönderen adıyla gönderemezsiniz. Kusur adresin biçiminde değil.",
        "Oturuma ait bir adresle gönderin ya da adresin eklenmesini isteyin.",
    ),
    "blocked": (
        "Sunucunuz ya da gönderen bir kara listede veya saygınlığı kötü. Kusur adreste değil.",
        "Metinde adı geçen sayfayı okuyun ve listeden çıkarılmayı isteyin.",
    ),
    "content": (
        "İleti istenmeyen posta sayıldı ya da içeriğine izin yok. Kusur adreste değil.",
        "İçeriğe ve içindeki bağlantılara bakın.",
    ),
    "authentication": (
        "Gönderenin SPF, DKIM, DMARC ya da ters DNS denetimi geçmedi. Kusur alıcıda değil.",
        "From başlığındaki alan adı için bu kayıtları kurun.",
    ),
    "sender-domain": (
        "Gönderenin alan adı DNS'te bulunamadı. Kusur alıcıda değil.",
        "Var olan bir alan adından gönderin; yazım hatası arayın.",
    ),
    "tls": ("Sunucu şifreli bağlantı istiyor.", "TLS'yi açın."),
    "rate": (
        "Sunucunun izin verdiğinden çok ya da hızlı gönderiyorsunuz.",
        "Daha yavaş gönderin; kuyruğun yeniden denemesini bekleyin.",
    ),
    "greylisting": (
        "Gri listeleme: sunucu birkaç dakika sonra yeniden denemenizi istiyor.",
        "Kuyruğun yeniden denemesini bekleyin; başka bir şey gerekmez.",
    ),
    "too-many-recipients": (
        "İletinin alıcısı, sunucunun bir kerede aldığından çok.",
        "Kalanlara ayrı bir iletiyle gönderin.",
    ),
    "network": (
        "Sunucuya ulaşılamadı ya da bağlantı koptu.",
        "Kuyruğun yeniden denemesini bekleyin; sürerse alan adında yazım hatası arayın.",
    ),
    "server": (
        "Sunucu tarafında bir şey ters gitti.",
        "Kuyruğun yeniden denemesini bekleyin ya da sunucunun yöneticisine bildirin.",
    ),
    "loop": ("İleti dönüp duruyor.", "Yönlendirmelere ve MX kayıtlarına bakın."),
    "sequence": (
        "Bir komut yanlış zamanda geldi; asıl ret çoğu kez önceki yanıttadır.",
        "Bundan önceki yanıtı okuyun.",
    ),
    "command": (
        "Sunucu komutu bilmiyor ya da sunmuyor.",
        "Yalnızca sunucunun EHLO yanıtında saydıklarını kullanın.",
    ),
    "policy": (
        "Sunucunun bir kuralı reddediyor; metin koddan daha çok şey söyler. Konu biçim değil.",
        "Metni okuyun ya da sunucunun yöneticisine sorun.",
    ),
    "done": ("Sorun yok.", "Yapılacak bir şey yok."),
    "unknown": (
        "Yanıt, nedenin adres olup olmadığını söylemiyor.",
        "addrlint'in adreste bulduklarına bakın; bir şey yoksa sunucunun yöneticisine sorun.",
    ),
}

# Bir kodun rakamları ne anlatır (RFC 5321 bölüm 4.2.1, RFC 3463 bölüm 3).
FIRST_DIGIT = {
    "2": "tamam",
    "3": "sürdürün: sunucu devamını bekliyor",
    "4": "şimdilik olmadı: aynısı daha sonra olabilir",
    "5": "kesin olarak olmadı: değiştirmeden yinelemeyin",
}
SECOND_DIGIT = {
    "0": "yazım",
    "1": "bilgi",
    "2": "bağlantı",
    "3": "belirlenmemiş (kimlik doğrulama)",
    "4": "belirlenmemiş",
    "5": "posta sistemi",
}
SUBJECT = {
    "0": "belirsiz",
    "1": "adresler",
    "2": "posta kutusu",
    "3": "posta sistemi",
    "4": "ağ ve yönlendirme",
    "5": "protokol",
    "6": "içerik",
    "7": "güvenlik ve kurallar",
}
BLAME = {
    "always": "her zaman",
    "often": "çoğu kez",
    "sometimes": "bazen",
    "never": "hiçbir zaman",
}
VERDICT = {"yes": "evet", "no": "hayır", "unknown": "söylenemez"}
WORDS = {
    "class": "Sınıf",
    "description": "Açıklama",
    "when": "Gördüğünüzde",
    "fix": "Nasıl Düzeltilir",
    "blame": "Neden adresin metni mi",
    "commands": "Komutlar",
    "beside": "Birlikte görülenler",
    "wordings": "Sık görülen metinler",
    "rules": "Bunu önceden bildiren addrlint kuralları",
    "source": "Kaynak",
    "differences": "Temel Farklar",
    "which": "Hangisini Ne Zaman Kullanmalı",
    "about": "konu",
    "unknown-code": "{code} hiçbir standardın tanımladığı bir kod değil. Rakamlarına göre: {meaning}.",
    "nearest": "Tanımlı olanların en yakınları: {codes}.",
    "says": "Büyük olasılıkla söyleyen",
    "meaning": "Anlamı",
    "at-fault": "Neden adresin metni mi",
    "todo": "Ne yapmalı",
    "nothing-found": "addrlint {address} adresinde hata bulmuyor.",
    "no-reply": "Bu metinde SMTP yanıtı bulunamadı. Bir kod (553), bir yanıt satırı, geri dönen bir ileti "
    "ya da bir günlük satırı verin.",
    "act-on": "{code}: {fix}",
    "nothing-to-do": "{code}: yapılacak bir şey yok.",
    "differ-class": "{one}: {one_class}; {other}: {other_class}.",
    "differ-about": "{one} konusu: {one_about}; {other} konusu: {other_about}.",
    "differ-commands": "{one} şunlardan sonra gelir: {one_commands}; {other} şunlardan sonra: "
    "{other_commands}.",
    "differ-blame": "Nedenin adresin metni olması: {one} {one_blame}, {other} {other_blame}.",
    "same-class": "İkisinin de anlamı: {one_class}.",
    "connect": "bağlanma",
    "bounce": "teslim bildirimleri",
    "any": "herhangi bir komut",
    "and": "ve",
    "summary": "{count} yanıt; neden adresin metni mi: evet {yes}, hayır {no}, söylenemez {unknown}.",
    "and-more": "ve {count} tane daha",
}

# Kuralların metinleri: bir satırlık ileti, özet, açıklama. İngilizcesi kuralın dosyasındadır.
RULES: dict[str, tuple[str, str, str]] = {
    "A101": (
        "burada adres yok",
        "Metin boş ya da yalnızca boşluktan oluşuyor.",
        "Listelerde çoğunlukla adres sütunu hiç doldurulmamış bir satırdır. Böyle satırları dışarıda bırakın: sunucu RCPT TO komutundaki boş yola yazım hatası der.",
    ),
    "A102": (
        'adı alan adından ayıran "@" yok',
        "@ işareti yok, dolayısıyla gönderilecek bir alan adı da yok.",
        "Posta kutusu; yerel bölüm, @ ve alan adından oluşur. Tek başına yalnızca ``postmaster`` durabilir, o da ancak alıcı olarak (RFC 5321 bölüm 4.1.1.3).",
    ),
    "A103": (
        'tırnak dışında {count} "@" işareti var; bir adreste bir tane olur',
        "Tırnak dışında birden çok @ işareti var.",
        'Yerel bölümü alan adından sonuncusu ayırır; öncekiler, ``"jane@home"@example.org`` örneğindeki gibi tırnak içine alınmalıdır. Çoğu kez iki adres birbirine karışmıştır.',
    ),
    "A104": (
        "toplam {octets} sekizli; bir yolun alabildiği {limit} sınırından {excess} fazla",
        "Adresin tamamı 254 sekizliden uzun.",
        "Yol, açılı ayraçlarıyla 256 sekizli olabilir; adrese UTF-8 ile sayılan 254 sekizli kalır. Yerel bölüm ya da alan adı tek başına kendi sınırını aşıyorsa yalnızca o bildirilir. 65.536 karakterden uzun bir metin yalnızca uzunluğuna göre değerlendirilir.",
    ),
    "A105": (
        "adresin önünde {name!r} görünen adı var; zarf yalnızca adresi alır",
        "Adresin çevresinde, ileti başlığındaki gibi, bir ad ve açılı ayraçlar var.",
        "Bu, From, To ve Cc başlıklarının biçimidir. MAIL FROM ve RCPT TO yalnızca adresi alır; başlığın biçimini olduğu gibi geçiren program, içinden kestiği şeye posta gönderir: ``Doe, Jane <jane@example.org>`` için ``<Doe>``.",
    ),
    "A106": (
        "adres açılı ayraç içinde; ayraçsız verin",
        "Adres açılı ayraçlar içinde.",
        "Ayraçlar, posta programının kendi yazdığı SMTP komutuna aittir: adreste de bulunurlarsa komut ``RCPT TO:<<jane@example.org>>`` olur.",
    ),
    "A107": (
        '"{bracket}" ayracının eşi yok',
        "Bir açılı ayraç tek başına duruyor.",
        "Adres kopyalanırken çiftin yarısı kaybolmuş. Metnin en başında ya da sonundaysa atılabilir; başka yerde neyin neyle birlikte olduğunu kimse bilemez.",
    ),
    "A108": (
        "adresin önünde {scheme!r} var; adrese ait değil",
        'Adresin önünde bir bağlantı şeması ya da "E-posta:" gibi bir etiket var.',
        "``mailto:``, bağlantıda ardından adres geldiğini söyler; adresin kendisi iki noktadan sonra başlar. Sunucular iki noktayı izin verilmeyen bir karakter olarak okur.",
    ),
    "A109": (
        "tek alanda {count} adres var; {separator!r} ayırıyor",
        "Bir adres beklenen yerde birkaç adres var.",
        "Her birine kendi RCPT TO komutu ya da kendi satırı gerekir. Listedeki her adres yine de denetlenir.",
    ),
    "A110": (
        "{separator!r} hiçbir şeyi ayırmıyor: bir yanında adres yok",
        "Adresin önünde ya da arkasında, veya iki adres arasında iki kez, virgül ya da noktalı virgül var.",
        "Bir liste parçalanırken kalmıştır. Adresin arkasındaki virgül atılabilir.",
    ),
    "A111": (
        "{comment!r} açıklaması var; zarfta açıklama olmaz",
        "Adresin içinde ya da yanında yuvarlak ayraç içinde metin var.",
        "İleti başlıklarında böyle açıklamalar olabilir; başlık okuyan programlar onları atar. MAIL FROM ve RCPT TO açıklama tanımaz: ayraçlar izin verilmeyen karakterlerdir.",
    ),
    "A112": (
        "adresin önünde {route!r} kaynak yolu var",
        "Adres, postanın geçeceği sunucuları sayıyor.",
        "Kaynak yolları 1980'lerden kalmadır. Sunucu biçimi hâlâ anlamalı, yolu yok saymalıdır; 550 ile reddedebilir de. Posta kutusu iki noktadan sonra gelendir.",
    ),
    "A113": (
        "bir adres beklenen yerde {name!r} grubu var",
        "Bir adres beklenen yerde ``ad: a, b;`` biçiminde adlandırılmış bir grup var.",
        "Gruplar ileti başlığına özgüdür. Zarf her alıcıyı kendi adresiyle anar.",
    ),
    "A114": (
        "kapanan ayraçtan sonra {text!r} geliyor",
        "Kapanan açılı ayraçtan sonra bir şey var.",
        "SMTP komutunda parametreler oraya yazılır; bunu bilmeyen sunucu 555 der. Adresin oraya metin taşımasına izin veren, parametre yazmasına izin vermiş olur.",
    ),
    "A115": (
        "ayraçların içinde adres yok; boş yol <> yalnızca MAIL FROM içindir",
        "Açılı ayraçların içi boş.",
        "Boş dönüş yolu ``<>``, geri gönderilen iletilerin bir daha geri gönderilmemesi için onların göndericisidir. Alıcıya ya da başlığa posta kutusu gerekir.",
    ),
    "A116": (
        "boş dönüş yolu: bununla gönderilen hiçbir zaman geri gönderilmez",
        "Gönderen ``<>``; geri gönderilen iletiler ve öteki otomatik bildirimler için doğrudur.",
        "Başarısızlık bildiriminin geri gelmemesi gereken yerde kullanın. Başka her şeyde bildirimin gideceği bir gönderen gerekir.",
    ),
    "A117": (
        "alan adı olmadan postmaster: konuşulan sunucuyu yöneten kişi",
        "Alıcı, alan adı olmadan ``postmaster``.",
        "Her sunucu, büyük küçük harf ayırmadan, bunu kendisinden sorumlu kişi için kabul etmelidir. Alan adı olmayabilen tek posta kutusudur, o da yalnızca RCPT TO komutunda.",
    ),
    "A118": (
        "adresin tamamı {opening}{closing} tırnakları içinde",
        "Adresin tamamının çevresinde bir çift tırnak var.",
        'Bir tablonun, bir ayarın ya da programın tırnaklarıdır. Adreste yalnızca yerel bölüm tırnak içine alınabilir: ``"jane doe"@example.org``.',
    ),
    "A119": (
        '"@" işaretinin yerinde {word!r} yazıyor',
        "@ işareti, adres toplayanlardan saklamak için yapıldığı gibi, sözcükle yazılmış.",
        "Okuyan ne demek istendiğini anlar; posta sunucusu anlamaz.",
    ),
    "A120": (
        "{template!r} hiç doldurulmamış bir şablona benziyor",
        "Değerin bulunması gereken yerde bir şablon dilinin yer tutucusu var.",
        "Şablonu dolduran program çalışmamış ya da değer bulamamış. Süslü ayraç, yüzde ve dolar işaretleri yerel bölümde geçerlidir; sunucular böyle bir adresi kabul eder, posta kaybolur.",
    ),
    "A121": (
        "görünen adda tırnak dışında {char} var",
        "Tırnak içine alınmamış bir görünen adda adres yazımına ait bir karakter var.",
        "Oradaki virgül bir alıcıdan iki tane yapar: ``Doe`` ve ``Jane``; @ ise başka bir adres. Adı çift tırnak içine alın.",
    ),
    "A122": (
        "görünen adda nokta varsa ad tırnak içine alınmalı",
        "Tırnak içine alınmamış bir görünen adda nokta var.",
        "Programlar bu eskimiş biçimi okumak zorundadır, hemen hepsi de okur; artık yazmamaları gerekir.",
    ),
    "A123": (
        "adresin içinde {what!r} var",
        "Başlıktaki bir adresin bölümleri arasında boşluk ya da açıklama var.",
        "@ işaretinin çevresinde izin vardır ama kullanılmamalıdır; noktanın çevresinde birçok programın artık okumadığı eskimiş bir biçimdir; başka her yerde adresi bozar.",
    ),
    "A124": (
        "alan adı olmadan postmaster yalnızca alıcı olabilir",
        "``postmaster``, izin verilmeyen bir yerde alan adı olmadan duruyor.",
        "Yalın adı yalnızca RCPT TO alır. Gönderene ya da başlığa ``postmaster@`` ve bir alan adı gerekir.",
    ),
    "A190": (
        "email-validator bunu reddediyor: {sentence}",
        "Kurallarımızdan hiçbiri bu bölüme karşı çıkmıyor, email-validator ise reddediyor.",
        "Birçok kayıt formu ve program bu kitaplığı kullanır; reddettiği adres onlara yazılamaz. Tümcesi olduğu gibi verilir. rfc hedefinde ona sorulmaz.",
    ),
    "S101": (
        "adresten önce boşluk ({count})",
        "Metin boşlukla başlıyor.",
        "Yolda boşluk olmaz. Kimi sunucu boşluğu atar, kimi komutu reddeder, en az biri de adın parçası sayıp başkasına teslim eder.",
    ),
    "S102": (
        "adresten sonra boşluk ({count})",
        "Metin boşlukla bitiyor.",
        "Adresle birlikte kopyalanmıştır ya da sabit genişlikli sütunları olan bir tablodan gelmiştir. Yolda boşluk olmaz.",
    ),
    "S103": (
        "adresin içinde boşluk ({count}); ancak tırnaklı bir yerel bölümde olabilir",
        "Adresin içinde boşluk var.",
        "Ne tırnaksız bir yerel bölümde ne alan adında boşluk olur. Boşluğun atılması mı gerektiğini, nokta ya da alt çizgi yerine mi yazıldığını yalnızca kutunun sahibi bilir.",
    ),
    "S104": (
        "adreste sekme (U+0009)",
        "Adresin içinde ya da yanında sekme var.",
        "Sekmeler tablolardan gelir. SMTP tırnak içinde bile izin vermez, ileti başlığı verse de.",
    ),
    "S105": (
        "{char}, ASCII olmayan bir boşluk",
        "Adresin içinde ya da yanında U+0020 dışında bir boşluk var.",
        "En yaygını bölünmez boşluktur, U+00A0: web sayfaları ve sözcük işlemciler kullanır, öteki boşluklar gibi görünür. RFC 6531 yerel bölümde sözde izin verir; böyle bir kutusu olan sunucu yoktur.",
    ),
    "S106": (
        "bayt sırası imi (U+FEFF), bir dosyanın başından kalma",
        "Metin U+FEFF ile başlıyor.",
        "Hesap tabloları bu imi UTF-8 dosyaların başına yazar. Bunu bilmeden okuyan bir program onu ilk adrese, kimsenin görmediği yere yapıştırmış.",
    ),
    "S107": (
        "{char}, genişliği yok ve görünmez",
        "Adreste genişliği olmayan, görünmez bir karakter var.",
        "Sıfır genişlikli boşluklar, uzun bir sözcüğün bölünebileceği yerleri gösterdikleri web sayfalarından ve sohbet programlarından gelir. Adres doğru görünür, kimseye ulaşmaz.",
    ),
    "S108": (
        "yumuşak tire (U+00AD), yalnızca satır bölününce görünür",
        "Adreste yumuşak tire var.",
        "Sözcük işlemciler ve dizilmiş web sayfaları, sözcüğün bölünebileceği yere koyar. Başka yerde görünmez ve görünen addan başka bir ad yapar.",
    ),
    "S109": (
        "{char}, yazının ona gerek duymadığı bir yerde",
        "Sıfır genişlikli bir birleştirici ya da ayırıcı, hiçbir şeyi değiştirmediği yerde duruyor.",
        "Farsça ve Hindistan yazıları bu karakterlere belirli harfler arasında gerek duyar. Başka her yerde görünmez artıklardır.",
    ),
    "S110": (
        "{char}, yazı yönünü gösteren görünmez bir im",
        "Adreste soldan sağa ya da sağdan sola imi var.",
        "Adres defterleri ve posta programları sağdan sola yazılan adların çevresine böyle imler koyar; adresle birlikte kopyalanırlar.",
    ),
    "S111": (
        "{char}, görünmez",
        "Adreste, Unicode'un gösterilmemesini istediği bir karakter var.",
        "Çeşitleme seçicileri, doldurucular, görünmez işleçler ve etiketler bu türdendir. Emojiler geride çeşitleme seçicileri bırakır.",
    ),
    "S112": (
        "{char}, görünmez bir satır sonu",
        "Adreste Unicode'un satır ya da paragraf ayırıcısı var.",
        "Sayfa düzeni programları ve JSON araçları geride bırakır. Kimi program onu satır sonu sayar; bir posta sunucusu da kalanını başka bir komut olarak okur.",
    ),
    "C101": (
        "{char}, @ işaretinden önce tırnaksız olamaz",
        "Yerel bölümde kendi anlamı olan bir karakter tırnaksız duruyor.",
        "Tırnaksız yerel bölümde harfler, rakamlar, tek noktalar ve ``! # $ % & ' * + - / = ? ^ _ ` { | } ~`` bulunur. Kalanlar adresleri böler ya da kuşatır.",
    ),
    "C102": (
        "tırnak dışında ters bölü: bir karakteri ancak tırnak içinde korur",
        "Tırnak içinde olmayan bir yerel bölümde ters bölü var.",
        '``jane\\@home@example.org``, RFC 3696\'nın eski bir yanlışıdır; düzeltmesi ``"jane\\@home"@example.org`` verir.',
    ),
    "C103": (
        "{char}, bir denetim karakteri",
        "Adreste bir denetim karakteri var.",
        "Posta kutusunun hiçbir bölümünde, tırnak içinde de dışında da olamaz. Uçbirimden kopyalama ya da bozuk bir dışa aktarma geride bırakır.",
    ),
    "C104": (
        '"{bracket}" ayracının eşi yok',
        "Bir yuvarlak ayraç hiç kapanmıyor ya da hiç açılmamış.",
        "Yuvarlak ayraçlar yalnızca ileti başlıklarında açıklamaları kuşatır. Tek başına duran, tırnaksız hiçbir adreste olamayan bir karakterdir.",
    ),
    "C105": (
        "{char}, ASCII ötesi bir denetim karakteri",
        "Adreste U+0080 ile U+009F arasında bir C1 denetim karakteri var.",
        "Bunu kimse yazmaz. Windows-1252 metninin Latin-1 olarak okunduğunu gösterir: U+0092 kıvrık kesme işaretiydi.",
    ),
    "C106": (
        "{char} bir dizgi tırnağı, klavyedeki değil",
        "Adreste kıvrık tırnak var.",
        "Sözcük işlemciler yazarken ``'`` işaretini ona çevirir. RFC 6531'e göre kıvrığı geçerli bir karakterdir; SMTPUTF8 bilen sunucular kabul eder ve var olmayan bir kutu arar.",
    ),
    "C107": (
        "{char}: Unicode'da böyle bir karakter yok",
        "Adreste hiçbir karaktere karşılık gelmeyen bir kod noktası var.",
        "Metin bozulmuştur ya da bu Python'un bildiğinden yeni bir Unicode sürümünden gelir. İki program böyle bir karaktere başka başka davranabilir; hiçbir adda bulunmamalıdır.",
    ),
    "C108": (
        "{char}: Unicode bu kod noktasını her metnin dışında tutar",
        "Adreste U+FFFE gibi karakter olmayan bir kod noktası var.",
        "Programlar bu kod noktalarını kendileri için kullanır, dışarı vermemelidir. U+FFFE, UTF-16'nın iki baytının ters sırada okunduğunu gösterir.",
    ),
    "C109": (
        "{char}: özel kullanım karakteri, her yazıtipinde başka",
        "Adreste bir özel kullanım karakteri var.",
        "Ne gösterdiği yazıtipine bağlıdır: burada bir simge, orada boş bir kutu. Başka kimseye bir şey anlatmaz.",
    ),
    "C110": (
        "{char}, önünde duracağı bir harf yok",
        "Bir vurgu ya da başka bir birleşen im en başta, ya da bir noktanın, @ işaretinin veya tırnağın hemen arkasında duruyor.",
        "Ekranda önündekine, burada ayırıcıya katılır; böylece adresin kendi dışındaki görünüşünü değiştirir.",
    ),
    "E101": (
        "{char} UTF-8 değil",
        "Bir bayt hiçbir UTF-8 karakterinin parçası değil.",
        "Metin başka bir kodlamayla, çoğunlukla Latin-1 ya da Windows-1252 ile yazılmış. SMTP yalnızca UTF-8 bilir. Listeyi yazıldığı kodlamayla okuyun.",
    ),
    "E102": (
        "{char}: bir UTF-16 çiftinin yarısı, karakter değil",
        "Bir vekil kod noktası eşi olmadan duruyor.",
        "JavaScript ve Java metni orada ikiye böler. Kalan UTF-8 olarak yazılamaz, dolayısıyla hiç gönderilemez.",
    ),
    "E103": (
        "{text!r} ASCII değil ve sonraki sunucu SMTPUTF8 sunmuyor",
        "Adreste ASCII dışı karakterler var ve sonraki sunucu bunları almıyor.",
        "Alan adının, onun yerine gönderilebilecek ASCII biçimi vardır: A-label'ları. Yerel bölümün yoktur: hiçbir sunucu onu değiştiremez ve posta bu yoldan gönderilemez.",
    ),
    "E104": (
        "normal biçim C'de bir olan {count} karakter",
        "Unicode'da tek karakter varken bir harf ile vurgusu iki karakter.",
        "İkisi aynı görünür. macOS dosya adlarını böyle yazar, metin de oradan kopyalanır. Alan adı normal biçim C'de olmak zorundadır; yerel bölüm olmalıdır, sunucu ikisini iki ayrı kutu sayabilir.",
    ),
    "E105": (
        "{text!r}, başka kodlama olarak okunmuş UTF-8; aslı {meant!r}",
        "Burada UTF-8'in Windows-1252 olarak okunmasından doğan karakterler var.",
        "Bir harf iki ya da üç karakter olmuş. Büyük olasılıkla listenin tamamı böyle okunmuştur: yeniden UTF-8 olarak okuyun.",
    ),
    "E106": (
        "{char}, {plain!r} yazmanın başka bir yolu",
        "Burada Unicode'un yalnızca başkalarının çeşidi olarak tuttuğu bir karakter var.",
        "Tam genişlikli harfler, bitişik harfler ve daire içinde sayılar bu türdendir. Adları karşılaştıran programlar bunları yalın olanların aynısı sayabilir de saymayabilir de.",
    ),
    "E107": (
        "{char}, @ işaretinin yerinde duruyor",
        "Adresi ASCII'deki değil, tam genişlikli ya da küçük bir @ bölüyor.",
        "Çince ve Japonca klavyeler bunu yazar. Sunucu için addaki herhangi bir harftir.",
    ),
    "E108": (
        "{word!r} kodlanmış bir sözcük; adreste kimse çözmez",
        "Yerel bölümde RFC 2047'nin kodlanmış sözcüklerinden biri var.",
        "Böyle sözcükler adlara ve konulara yazılır. Adreste ötekiler gibi harftirler; sunucu tam bu yazılışta bir kutu arar. Python'un email paketi, adreste ASCII dışı harf olduğunda bunları yazar.",
    ),
    "E109": (
        "{escape!r}, web adreslerinde {meant!r} yerine yazılan bir kaçış",
        "Yerel bölümde bir karakter, web adresinde yazıldığı gibi duruyor.",
        "``+`` yerine ``%2B`` yazılan bir bağlantıdan kopyalanmış. Adreste kendisi anlamına gelir.",
    ),
    "E110": (
        "{escape!r}, HTML'de {meant!r} yerine yazılan bir karakter başvurusu",
        "Yerel bölümde bir karakter, HTML'de yazıldığı gibi duruyor.",
        "Bir web sayfası ya da web sayfalarının veritabanı onu çözmeden vermiş. Noktalı virgülüne tırnaksız izin yoktur.",
    ),
    "E111": (
        "{char} {script} yazısından, önündeki harfler değil: bir sözcükte iki yazı",
        "Bir sözcükte iki yazının harfleri karışmış.",
        "Latin harfleri arasındaki bir Kiril harfi, Latin kardeşi gibi görünür. Kimse kutusuna böyle ad vermez; ya aldatmak içindir ya da klavye yanlış düzende kalmıştır. Çince, Japonca ve Korece Latin ile birlikte olur.",
    ),
    "E112": (
        "{word!r} sözcüğünde Latin harfi yok ama {shown!r} gibi görünüyor",
        "Başka bir yazının sözcüğü, hepsi Latin gibi görünen harflerden oluşuyor.",
        "``apple`` böyle Kiril ile yazılabilir. Kendi yazısındaki bir üst düzey alan adının altında böyle bir sözcük göründüğü gibidir ve bir şey söylenmez.",
    ),
    "E113": (
        "{char}: burada bir karakter kaybolmuş",
        "Burada, bir programın okuyamadığı baytlar yerine yazdığı U+FFFD var.",
        "Orada ne olduğu bu metinden geri alınamaz; listenin kaynağına gidin.",
    ),
    "E114": (
        "{escape!r}, quoted-printable metinde {meant!r} yerine yazılan bir kaçış",
        "Yerel bölümde bir karakter, ileti gövdelerinde kodlandığı gibi duruyor.",
        "Nokta yerine ``=2E`` yazılan bir iletinin kaynağından kopyalanmış.",
    ),
    "E115": (
        "{char}, noktanın yerinde duruyor",
        "Nokta yerine tam genişlikli ya da Doğu Asya noktası yazılmış.",
        "Çince ve Japonca klavyeler bunu yazar, tarayıcılar çevirir. Posta sunucuları çevirmez.",
    ),
    "E116": (
        "{char} büyük harf; ASCII ötesinde sunucular aynı harf olduğunu seyrek bilir",
        "Yerel bölümde ASCII ötesi bir büyük harf var.",
        "Sunucular a'dan z'ye harflerde büyük küçük ayırmaz. Öteki harflerde ne yapacakları değişir; küçük harfin ulaşması daha olasıdır.",
    ),
    "E117": (
        "{char} ile önündeki rakamlar iki ayrı türden",
        "Bir adda iki sayı düzeninin rakamları var.",
        "Bengal dördü ile sekiz gibi, kimi rakamlar başka değerde olanlara benzer.",
    ),
    "E118": (
        "{char} ne harf ne rakam; çok az sunucuda böyle kutu vardır",
        "Yerel bölümde bir simge, emoji ya da ASCII ötesi noktalama işareti var.",
        "RFC 6531 izin verir. Neyin güvenle kullanılabileceğini söyleyen taslaklar harflerde, rakamlarda ve ASCII'de kalır.",
    ),
    "L101": (
        "@ işaretinden önce bir şey yok",
        "Adres @ ile başlıyor.",
        "Posta kutusunun adı eksik. ``@example.org``, oradaki herkese yazmanın yolu değildir.",
    ),
    "L102": (
        "yerel bölümün başında nokta var",
        "Yerel bölüm noktayla başlıyor.",
        "Nokta iki atomu ayırır; bunun önünde atom yok. Kimi sunucu böyle bir kutuyu yine de kabul eder, Gmail 553 der.",
    ),
    "L103": (
        "yan yana {count} nokta",
        "@ işaretinden önce iki nokta yan yana.",
        "Tırnaksız yerel bölüm, tek noktalarla bağlanmış atomlardır; iki nokta arasında hiçlik olamaz. Kimi sağlayıcı böyle kutuları yine de kabul eder, çoğu sunucu RCPT TO komutunda reddeder.",
    ),
    "L104": (
        "@ işaretinin hemen önünde nokta var",
        "Yerel bölüm noktayla bitiyor.",
        "Nokta iki atomu ayırır; bunun arkasında atom yok. Kimi Japon operatörü bir zamanlar böyle adlar verdi; tırnak içinde yazılınca ulaşılabilir.",
    ),
    "L105": (
        "@ işaretinden önce {octets} sekizli; izin verilen {limit} sınırından {excess} fazla",
        "Yerel bölüm 64 sekizliden uzun.",
        "Sekizliler hatta gittikleri gibi sayılır: UTF-8 ile, tırnaklar ve ters bölülerle. Sunucu 64 sekizliyi kabul etmek zorundadır; fazlasını almakta serbesttir, böyle kutusu olan azdır.",
    ),
    "L201": (
        "bu tırnak hiç kapanmıyor",
        "Bir çift tırnak açılıyor ve kapanmıyor.",
        "Sonuna ya da son @ işaretine dek kesin bir şey söylenemez.",
    ),
    "L202": (
        "tırnaklar gereksiz: {unquoted!r} aynı kutu",
        "Yerel bölüm tırnak içinde; tırnaksız da aynı anlama gelirdi.",
        "Gönderen en az tırnakla yazmalıdır. Birçok sunucu ve kayıt formu her tür tırnağı reddeder, yalın biçim daha çok yere ulaşır.",
    ),
    "L203": (
        "tırnaklı yerel bölüm: geçerli ama birçok sunucu ve form reddeder",
        "Yerel bölüm tırnak içinde ve tırnaklara gerek duyuyor.",
        "RFC 5321, posta bekleyen bir sunucunun böyle kutular tanımlamaması gerektiğini söyler. OpenSMTPD hepsini reddeder, neredeyse hiçbir form almaz.",
    ),
    "L204": (
        "tırnaklar yerel bölümün bir parçasını değil tamamını kuşatmalı",
        "Yerel bölümün yalnızca bir parçası tırnak içinde.",
        "Zarfta yerel bölüm ya bir tırnaklı dizidir ya değildir. Başlıklarda, noktalar arasında tırnaklı sözcüklerle eskimiş bir biçim vardı; tırnağın yanında başka bir şey hiçbir zaman olamaz.",
    ),
    "L205": (
        "@ işaretinden önceki tırnakların içi boş",
        "Yerel bölüm, arasında bir şey olmayan bir çift tırnak.",
        "Yazım kuralı, gözden kaçtığı sanılan bir nedenle izin verir. Böyle bir kutu bilinmiyor; bir program olmayan bir adı tırnak içine almış.",
    ),
    "L206": (
        "{char} önünde ters bölü: yalnızca ASCII karakterlerini koruyabilir",
        "Tırnak içinde, ASCII ötesi bir karakterin önünde ters bölü var.",
        "RFC 6531 böyle karakterlere tırnaklı dizilerde izin verir, ters bölünün arkasında vermez.",
    ),
    "L301": (
        "yerel bölümün başında tire var",
        "Yerel bölüm tireyle başlıyor.",
        "Geçerlidir. Postfix, bir program adresi komut satırının seçeneği sanmasın diye, varsayılan olarak reddeder.",
    ),
    "L302": (
        'kimi sunucunun başka bir alan adının @ işareti saydığı "%"',
        "Yerel bölümün içinde yüzde işareti var.",
        "``jane%example.net@example.org``, bir zamanlar ``example.org`` sunucusundan postayı ``jane@example.net`` adresine aktarmasını isterdi. Postfix hâlâ böyle okur; öteki sunucular aktarmaya karşı reddeder.",
    ),
    "L303": (
        'kimi sunucunun sunucu yolu saydığı "!"',
        "Yerel bölümde iki ad arasında ünlem işareti var.",
        "UUCP'nin adres biçimiydi: ``host!user``. Postfix onu ``user@host`` olarak yazar; Courier ve örnek ayarlarıyla Exim reddeder.",
    ),
    "L304": (
        "{atom!r} Punycode'dur; @ işaretinden önce bir anlamı yoktur",
        "Yerel bölümde bir A-label, ``xn--...``, var.",
        "Punycode alan adları içindir. Yerel bölümün ASCII biçimi yoktur: ondan böyle bir şey yapan program, tam bu addaki bir kutuya yazar.",
    ),
    "D101": (
        "@ işaretinden sonra bir şey yok",
        "Adres @ ile bitiyor.",
        "Sunucunun ya da kuruluşun adı eksik; gönderilecek yer yok.",
    ),
    "D102": (
        "bu noktanın yanında etiket yok (yan yana {count})",
        "Alan adında iki nokta yan yana ya da @ işaretinin hemen arkasında nokta var.",
        "Noktalar arasında bir etiket bulunmalıdır. Çift noktayı kabul eden bir sunucu bilinmiyor.",
    ),
    "D103": (
        "alan adı noktayla bitiyor ({count})",
        "Alan adının sonunda nokta var.",
        "DNS'te böyle bir nokta tam adı gösterir; adreste yazım kuralına ait değildir. Çoğu kez bir tümcenin noktasıdır.",
    ),
    "D104": (
        "{label!r} etiketi tireyle başlıyor",
        "Alan adının bir etiketi tireyle başlıyor.",
        "Etiketler harf ya da rakamla başlar ve biter; tireler yalnızca arada bulunur.",
    ),
    "D105": (
        "{label!r} etiketi tireyle bitiyor",
        "Alan adının bir etiketi tireyle bitiyor.",
        "Etiketler harf ya da rakamla başlar ve biter. Buradaki tire, çoğu kez satır sonunda bölünmüş bir sözcüğün işaretidir.",
    ),
    "D106": (
        "üçüncü ve dördüncü yerdeki tireler ayrılmıştır; kullanılan yalnızca xn--",
        "Bir etiketin üçüncü ve dördüncü yerinde tire var ve ``xn`` ile başlamıyor.",
        "Böyle etiketler Punycode gibi gelecekteki kodlamalar için saklanır. Posta sunucuları kabul eder; kayıt kuruluşları vermez, email-validator reddeder. ASCII ötesi harfleri olan bir etikette hiç olamaz (RFC 5891 bölüm 4.2.3.1).",
    ),
    "D107": (
        "alan adında alt çizgi; sunucu adlarında harf, rakam ve tire olur",
        "Alan adında alt çizgi var.",
        "DNS'te alt çizgili adlar vardır, örneğin ``_dmarc``, ama hiçbiri posta alan bir sunucu değildir. Exim ve Haraka reddeder. Çoğu kez tire yazılmak istenmiştir.",
    ),
    "D108": (
        "{char} alan adında olamaz; sunucu adlarında harf, rakam ve tire olur",
        "Alan adında hiçbir sunucu adında bulunmayan bir karakter var.",
        "Noktalar arasında alan adında harfler, rakamlar ve tireler bulunur. Bölü ya da sayılı iki nokta, bir bağlantının kopyalandığını gösterir.",
    ),
    "D109": (
        "alan adında, noktanın yerinde virgül",
        "Alan adında virgül var.",
        "Çoğu klavyede virgül noktanın yanındadır. Posta programı onu bu adresin sonu, başka birinin başı sayar.",
    ),
    "D110": (
        "etiket {octets} sekizli; izin verilen {limit} sınırından {excess} fazla",
        "Alan adının bir etiketi 63 sekizliden uzun.",
        "DNS iki nokta arasında en çok bu kadar taşıyabilir. ASCII ötesi bir etiket, DNS'te onun yerini tutan A-label, ``xn--...``, olarak sayılır.",
    ),
    "D111": (
        "alan adı {octets} sekizli; DNS'in taşıdığı {limit} sınırından {excess} fazla",
        "Alan adı 253 sekizliden uzun.",
        "RFC 5321 255 tanır, DNS bunun ikisini kendisi kullanır: daha uzun bir ad sorgulanamaz. ASCII ötesi bir ad, DNS'te yerini tutan A-label'lar, ``xn--...``, ile sayılır.",
    ),
    "D201": (
        "{domain!r} içinde nokta yok: ona giden posta bir ağın içinde kalır",
        "Alan adı tek bir etiket.",
        "İnternette ad tam nitelikli olmalıdır. Bir sunucunun kısa adını yalnızca komşuları bilir; üst düzey alan adı da posta almaz.",
    ),
    "D202": (
        "köşeli ayraçsız IP adresi",
        "Alan adı, ayraçsız duran bir IP adresi.",
        "Sunucu adı değildir: üst düzey alan adı hiçbir zaman sayı olmaz. Adres sabiti olarak köşeli ayraç gerekir; çoğu sunucu sabitleri de reddeder. Sunucunun adını kullanın.",
    ),
    "D203": (
        "{tld!r} bir sayı, üst düzey alan adı değil",
        "Alan adının son etiketi bir sayı.",
        "Üst düzey alan adları harftir; böylece bir ad hiçbir zaman IP adresi sanılmaz.",
    ),
    "D204": (
        "{tld!r} bir üst düzey alan adı değil ({date} tarihli liste)",
        "Alan adının son etiketi üst düzey alan adları listesinde yok.",
        "Yılda birkaç kez yenileri eklenir; bu sürümdeki listenin tarihi yanındadır. DNS'in kökü adı bilmedikçe ona posta teslim edilemez.",
    ),
    "D205": (
        '".{suffix}" yalnızca ağların içinde kullanılır; dışarıdan posta ulaşmaz',
        "Alan adı, evde ya da bir şirketin içinde kullanılan bir adla bitiyor.",
        "Böyle adlar DNS'te hiç verilmedi; her ağ bununla başka bir şey anlar.",
    ),
    "D206": (
        '".{suffix}" bir dosya türüdür: bu bir adres değil, dosya adına benziyor',
        "Alan adı bir dosya adı gibi bitiyor.",
        "``logo@2x.png``, tasarımcıların iki kat büyük bir resme verdiği addır. Web sayfalarından adres toplayan bunları da toplar.",
    ),
    "D301": (
        "{char} alan adında olamaz",
        "Alan adında IDNA2008'in adların dışında tuttuğu bir karakter var.",
        "Adlarda her yazının harfleri, rakamları ve imleri bulunabilir. Simgeler, emojiler ve çoğu noktalama dışarıdadır; kimi kayıt kuruluşu eski bir standarda göre böyle adlar sattıysa da.",
    ),
    "D302": (
        "{char} alan adında yalnızca belirli harflerin yanında olabilir, burada olamaz",
        "Bir karakter, yazısının ona gerek duymadığı bir yerde duruyor.",
        "Orta nokta Katalancada iki l arasındadır; Katakana noktası Japon harfleriyle birlikte olur; iki tür Arap rakamı karışmamalıdır. Başka yerde bunlar öteki karakterler sanılırdı.",
    ),
    "D303": (
        "{label!r} etiketi, sağdan sola harfli alan adlarının bidi kuralını bozuyor",
        "Bir etiket, sağdan sola yazılan harflerin yanında tek bir sırada gösterilemez.",
        "Alan adının herhangi bir etiketinde İbrani ya da Arap harfleri varsa her etiket kurala uymalıdır: harfle başlamalı, yönleri karıştırmamalıdır. Yoksa ekranda iki alan adı aynı görünür.",
    ),
    "D304": (
        "{label!r} kodlanmış bir ada (xn--) benziyor ama hiçbirinin karşılığı değil",
        "Bir etiket ``xn--`` ile başlıyor ve hiçbir adın kodlaması değil.",
        "``xn--`` ardından gelen, IDNA2008'in izin verdiği ASCII ötesi harflere çözülmeli ve yeniden tam buna kodlanmalıdır. Yoksa bir karakter kaybolmuş ya da bir emoji kodlanmıştır.",
    ),
    "D305": (
        "{char} büyük harf; ASCII ötesi bir etikette olamaz",
        "ASCII ötesi harfleri olan bir etikette büyük harf var.",
        "DNS yalnızca ASCII'de büyük küçük ayırmaz; bu yüzden IDNA2008 yalnızca küçük harfe izin verir. İnsanların yazdığı programlar harfleri çevirir; posta sunucuları çevirmek zorunda değildir.",
    ),
    "I101": (
        "{part!r} doğru değil: IPv4 adresi 0 ile 255 arasında dört sayıdır",
        "Ayraçların içinde IPv4 adresine benzeyen ama olmayan bir şey var.",
        "0 ile 255 arasında dört sayı, aralarında noktalarla durur; önlerinde ve arkalarında bir şey olmaz.",
    ),
    "I102": (
        "{address!r} bir IPv6 adresi değil",
        "``IPv6:`` ardından gelen bir IPv6 adresi değil.",
        "Bir ile dört onaltılık rakamdan sekiz öbek gerekir; bir dizi sıfır ``::`` ile atlanabilir, son ikisinin yerinde bir IPv4 adresi durabilir.",
    ),
    "I103": (
        'ayraç içindeki IPv6 adresinin önünde "IPv6:" gerekir',
        "Bir IPv6 adresi, etiketi olmadan ayraç içinde duruyor.",
        "SMTP başka adres türlerine de yer bırakır; bu yüzden IPv4 dışında her biri türünün adını taşır.",
    ),
    "I104": (
        "bu ayraç hiç kapanmıyor",
        "@ işaretinden sonra bir köşeli ayraç açılıyor ve kapanmıyor.",
        "Alan adının yerindeki IP adresi iki ayraç arasında durur.",
    ),
    "I105": (
        "ayraçlar @ işaretinden sonraki her şeyi kuşatmalı ya da hiç olmamalı",
        "Alan adında köşeli ayraçlar ve yanlarında bir şey var.",
        "Alan adı ya bir addır ya da ayraç içinde bir IP adresi; hiçbir zaman ikisi birden değil.",
    ),
    "I106": (
        "{tag!r} bir adres türü değil; etiketi olan tek tür IPv6",
        "Ayraçların içinde hiçbir standardın kaydetmediği bir etiket var.",
        "RFC 5321 başka ağ adresi türlerine, kendi etiketleriyle, yer bırakır. Bugüne dek bir tane vardır, ``IPv6``; IPv4 adresinin etiketi yoktur.",
    ),
    "I107": (
        "{number!r} sıfırla başlıyor; kimi program onu sekizlik okur",
        "Bir IPv4 adresinin bir sayısının önünde sıfır var.",
        "RFC 5321'e göre izin vardır. Programlar ``010`` on mudur sekiz mi, anlaşamaz; adres iki ayrı sunucuyu gösterebilir.",
    ),
    "I108": (
        "alan adının yerinde IP adresi: çoğu sunucu kural gereği reddeder",
        "Posta, bir sunucunun numarasına gönderiliyor.",
        "Biçim, henüz adı olmayan sunucular ve denemeler için yapıldı. Exim ve Courier kuruldukları gibi reddeder, istenmeyen posta süzgeçleri güvenmez.",
    ),
    "I109": (
        '"::" tek bir sıfır öbeğinin yerinde; SMTP\'de en az ikisinin yerini tutar',
        "IPv6 adresinden yalnızca bir öbek atlanmış.",
        "RFC 4291 ``::`` işaretinin bir öbek yerine durmasına izin verir, RFC 5321 en az iki ister. Sıfırı yazın.",
    ),
    "I110": (
        "{suffix!r} adrese ait değil: SMTP bölge ve önek tanımaz",
        "IPv6 adresinin arkasında bir arayüzün adı ya da bir ağın uzunluğu var.",
        "İkisi de yalnızca bir makinede ya da bir ağda anlamlıdır; posta başkasına gider.",
    ),
    "I111": (
        "@ işaretinden sonraki ayraçların içi boş",
        "Köşeli ayraçların arasında bir şey yok.",
        "``jane@[192.0.2.1]`` örneğindeki gibi bir sunucunun numarasını kuşatmalıydılar.",
    ),
    "I112": (
        "{content!r} bir IP adresi değil, ayraçlarda başka bir şey olmaz",
        "@ işaretinden sonraki ayraçların içinde bir ad ya da başka bir metin var.",
        "Köşeli ayraçlar IP adresleri içindir. Alan adı onlarsız durur. İleti başlığında yazım kuralı orada her metne izin verir, hiçbir sunucu ona gönderemez.",
    ),
    "X101": (
        "{char}, satır sonu: komut ya da başlık orada biter",
        "Metinde satır başı ya da satır sonu karakteri var.",
        "Posta böyle taklit edilir: bir form ``jane@example.org`` adresini, arkasında satır sonu ve bir komutla geçirir, sunucu da uyar. Metnin en sonundaysa unutulmuş bir kırpmadır.",
    ),
    "X102": (
        "{char}: birçok program onu metnin sonu sayar",
        "Metinde NUL karakteri var.",
        "C ile yazılmış programlar orada durur, başkaları sürdürür: biri adresin ilk yarısını denetler, öteki tamamına gönderir.",
    ),
    "X103": (
        'tırnak içinde, kimi aktarıcının yolun sonu saydığı ">"',
        "Tırnaklı yerel bölümde, arkasında metin olan kapanan bir ayraç var.",
        "Harfi harfine bu bir posta kutusudur. Tırnak okumayan bir aktarıcı ayracı yolun sonu, ardından geleni parametre sayar; posta kimsenin denetlemediği bir adrese gider.",
    ),
    "X104": (
        "{char}: adresi olduğundan başka gösterir",
        "Adreste yazı yönünü çeviren bir karakter var.",
        "U+202E ile ardından gelen sağdan sola gösterilir; ``gro.elpmaxe`` böylece ``example.org`` gibi görünür. Adresin çevresindeyse böyle karakterler adres defterlerinden gelir.",
    ),
    "X105": (
        "görünen ad {shown!r} gösteriyor, posta {real!r} adresine gidiyor",
        "Görünen adda bir adres var ve postanın gittiği adres o değil.",
        "Posta programları adı gösterir, adresi gizler: bir ileti böyle başka birinden geliyor gibi görünür.",
    ),
    "X106": (
        "{text!r} bir komuta ya da dosya yoluna benziyor",
        "Yerel bölüm boru ya da bölü işaretiyle başlıyor ya da klasörlerde yukarı çıkıyor.",
        "Posta sistemleri bir zamanlar ``|program`` ve ``/file`` adlarına teslim ederdi. Exim gibi sunucular, örnek ayarlarıyla, bu yerel bölümleri ``550 Restricted characters in address`` ile reddeder.",
    ),
    "X107": (
        "{char}, satırı katlamayan bir satır sonu: başlık orada biter",
        "Bir başlığın değerinde, ardından boşluk gelmeyen bir satır sonu var.",
        "Uzun bir başlık katlanabilir: ardından boşluk ya da sekme gelen bir satır sonuyla. Onsuz, sonraki satır yeni bir başlıktır; başkasının iletisine gizlice Bcc böyle sokulur.",
    ),
    "P101": (
        "{name!r} bir kişi değil, bir görev",
        "Posta kutusu, ``info`` ya da ``noreply`` gibi bir göreve ait.",
        "Birkaç kişi okur ya da kimse okumaz. Bülten için kuşkulu bir abonedir, gönderen adresi olarak tam yerinde olabilir.",
    ),
    "P102": (
        "{name!r} kimsenin değiştirmediği bir yer tutucuya benziyor",
        "Ad, insanların adı olmadığında yazdıklarından.",
        "``test``, ``your-email`` ve benzerleri aceleyle doldurulmuş formlardan ve kılavuzdan kopyalanmış ayarlardan gelir.",
    ),
    "P103": (
        '".{suffix}" ayrılmıştır ve internetten hiçbir zaman posta almaz',
        "Alan adı, denemelere, örneklere ya da tek bir ağa ayrılmış bir adla bitiyor.",
        "``.test``, ``.example``, ``.invalid``, ``.localhost``, ``.local``, ``.onion``, ``.alt``, ``.internal`` ve ``.arpa`` posta gönderilecek yerler değildir. Hiçbir zaman çalışmaması gereken bir adres için doğrusu ``.invalid`` olur.",
    ),
    "P104": (
        "{domain!r} belgeler içindir; posta almaz",
        "Alan adı ``example.com``, ``.net`` ya da ``.org``, veya bunlardan birinin altında.",
        "Kimseye ait olmayan, kılavuzlar ve denemeler için yapılmış olağan adlardır. Gerçek kişilerin listesinde birinin şakasıdır.",
    ),
    "P105": (
        "{domain!r}, {meant!r} adından bir tuş uzakta",
        "Alan adı, büyük bir posta sağlayıcısınınkinden bir tuş farklı.",
        "Yine de var olabilir ve postayı sahibi okur. Bu yüzden sorulmadan hiçbir zaman düzeltilmez. Var olduğu bilinen alan adlarına dokunulmaz.",
    ),
}

# Komut satırının söyledikleri, İngilizcesine göre.
SAID: dict[str, str] = {
    "see '{command} --help'": "'{command} --help' çıktısına bakın",
    " (before a name that begins with a hyphen write --)": " (tireyle başlayan bir adın önüne -- yazın)",
    "; did you mean {meant!r}?": "; {meant!r} mi demek istediniz?",
    "; did you mean {rule}?": "; {rule} mi demek istediniz?",
    " (did you mean {meant!r}?)": " ({meant!r} mi demek istediniz?)",
    "{value!r} is not of the form {form}": "{value!r} şu biçimde değil: {form}",
    "it is read and would be overwritten; choose another file for -o": "okunuyor ve üzerine yazılırdı; -o için başka bir dosya seçin",
    "no list of addresses in this folder; name a file, or see with -v what is passed over": "bu klasörde adres listesi yok; bir dosya adı verin ya da neyin atlandığını -v ile görün",
    "{what} mends files, and an address was given; leave out {what}: its fix is shown without": "{what} dosyaları düzeltir, verilen ise bir adres; {what} olmadan çağırın: düzeltmesi zaten gösterilir",
    "read": "okundu",
    'nothing to explain: give a code, or a reply in quotes: addrlint explain "553 ..."': 'açıklanacak bir şey yok: bir kod ya da tırnak içinde bir yanıt verin: addrlint explain "553 ..."',
    "no rule has the code or name {wanted!r}": "kodu ya da adı {wanted!r} olan kural yok",
    "which rule? Name a code, or --all for the list of them": "hangi kural? Bir kod verin ya da hepsinin listesi için --all yazın",
    "tool.addrlint is no table; write [tool.addrlint]": "tool.addrlint bir tablo değil; [tool.addrlint] yazın",
    "; known are {keys}": "; bilinenler: {keys}",
    "not UTF-8, as TOML must be": "TOML'un olması gerektiği gibi UTF-8 değil",
    "not valid TOML: {error}": "geçerli TOML değil: {error}",
    "unknown key {key!r}{hint}": "bilinmeyen anahtar {key!r}{hint}",
    "Fixed: {what}.": "Düzeltildi: {what}.",
    "Would fix: {what}.": "Düzeltilecek: {what}.",
    "--diff shows whole lines and can't be redacted; leave one of them out": "--diff bütün satırları gösterir ve maskelenemez; ikisinden birini bırakın",
    "no file in this folder may be a list ({known}); name a file": "bu klasörde liste olabilecek dosya yok ({known}); bir dosya adı verin",
    "nothing to check: name a file, an address, or - for standard input": "denetlenecek bir şey yok: bir dosya, bir adres ya da standart girdi için - verin",
    "no such file, and no address (an address holds an @; --address takes any text)": "böyle bir dosya yok, adres de değil (adreste @ bulunur; --address her metni alır)",
    "standard input is closed": "standart girdi kapalı",
    "standard input": "standart girdi",
    "left out, it is excluded": "dışarıda bırakıldı, hariç tutulmuş",
    "passed over": "atlandı",
    "a link to nothing": "hiçbir yere gitmeyen bir bağ",
    "{value} of {owner} is no rule, nor a list of rules": "{owner} paketindeki {value} ne bir kural ne de kurallardan bir liste",
    "the rules of {owner} can't be loaded: {reason}": "{owner} paketinin kuralları yüklenemiyor: {reason}",
    "{owner} and {other} both have {code}": "{owner} ile {other} paketlerinin ikisinde de {code} var",
    "{owner} has the code {code!r}; a code of another package is two capital letters and three digits": "{owner} paketinde {code!r} kodu var; başka bir paketin kodu iki büyük harf ve üç rakamdır",
    "{code} of {owner} is on {node}; rules are called on {known}": "{owner} paketindeki {code}, {node} üzerinde; kurallar şunlarla çağrılır: {known}",
    "Checked {what}: {found}.": "Denetlenen {what}: {found}.",
    "Checked {what}: nothing found.": "Denetlenen {what}: bir şey bulunmadı.",
    "Nothing was checked.": "Hiçbir şey denetlenmedi.",
    "{addresses} in {files}": "{files} içinde {addresses}",
    "help": "yardım",
    "fix (safe)": "düzeltme (güvenli)",
    "fix (unsafe)": "düzeltme (güvenli değil)",
    "error": "hata",
    "warning": "uyarı",
    "info": "bilgi",
    "recipient": "alıcı",
    "sender": "gönderen",
    "header": "başlık",
    "list": "liste",
    "{key} must have a list of rules for {name!r}": "{key}, {name!r} için bir kural listesi almalı",
    "{key} must be {wanted}, not {value}": "{key} şu olmalı: {wanted}; {value} değil",
    "true or false": "true ya da false",
    "true, false or a number from 0 to 100": "true, false ya da 0 ile 100 arasında bir sayı",
    "a text in quotes": "tırnak içinde bir metin",
    "one character, or tab, comma, semicolon, pipe": "tek karakter ya da tab, comma, semicolon, pipe",
    "a table": "bir tablo",
    "a list of texts": "metinlerden bir liste",
    "{what} must be one of {known}, not {value!r}{hint}": "{what} şunlardan biri olmalı: {known}; {value!r} değil{hint}",
    "; addrlint rule --all lists them": "; hepsini addrlint rule --all listeler",
    "the severity of {rule}": "{rule} önem derecesi",
    "select names no rule; for every rule write ALL": "select hiçbir kural içermiyor; bütün kurallar için ALL yazın",
    "no column holds addresses; choose one by --column; its columns are {columns}": "hiçbir sütunda adres yok; birini --column ile seçin; sütunları: {columns}",
    "no column is named e-mail or holds an @ in half of its cells": "hiçbir sütunun adı e-posta değil, hücrelerinin yarısında @ da yok",
    "(an address)": "(bir adres)",
    "(no name)": "(adsız)",
    " and more": " ve başkaları",
    "no column {column!r}{hint}; its columns are {columns}": "{column!r} sütunu yok{hint}; sütunları: {columns}",
    "no column {column}; there are {count}: {columns}": "{column} numaralı sütun yok; {count} sütun var: {columns}",
    "{kind}, not a text; save the list as CSV or text": "{kind}, metin değil; listeyi CSV ya da metin olarak kaydedin",
    "its first bytes tell {encoding} and it breaks off in a character at byte {byte}; save it again as UTF-8": "ilk baytları {encoding} diyor ama {byte}. baytta bir karakterin ortasında kesiliyor; yeniden UTF-8 olarak kaydedin",
    "it is empty; there is nothing to check": "boş; denetlenecek bir şey yok",
    "a binary file": "ikili bir dosya",
    "a spreadsheet or another zip file": "bir hesap tablosu ya da başka bir zip dosyası",
    "an old spreadsheet": "eski bir hesap tablosu",
    "a gzip file": "bir gzip dosyası",
    "a zstd file": "bir zstd dosyası",
    "a PDF": "bir PDF",
    "a Parquet file": "bir Parquet dosyası",
    "a database": "bir veritabanı",
    "a picture": "bir resim",
    "a program": "bir program",
    "fewer than half of its lines hold an address": "satırlarının yarısından azında adres var",
    "no cell of its e-mail column holds an address": "e-posta sütununun hiçbir hücresinde adres yok",
    "nothing was written: the file was changed meanwhile; run it again": "hiçbir şey yazılmadı: dosya bu arada değişti; yeniden çalıştırın",
    "nothing was written: the file is read-only": "hiçbir şey yazılmadı: dosya salt okunur",
    "nothing was written: {reason}": "hiçbir şey yazılmadı: {reason}",
    "this should not happen, please report it: {kind}: {error} ({place})": "bu olmamalıydı, lütfen bildirin: {kind}: {error} ({place})",
    "Find every fault of e-mail addresses before a mail server does.": "E-posta adreslerinin her hatasını posta sunucusundan önce bulur.",
    "Exit codes: 0 nothing found at or above --fail-on, 1 something found, 2 wrong usage or a file that can't be read or written.": "Çıkış kodları: 0 --fail-on düzeyinde ya da üstünde bir şey bulunmadı, 1 bulundu, 2 yanlış kullanım ya da okunamayan veya yazılamayan bir dosya.",
    "show this help message and exit": "bu yardımı gösterir ve çıkar",
    "show program's version number and exit": "sürüm numarasını gösterir ve çıkar",
    "check lists of addresses, or addresses themselves": "adres listelerini ya da adresleri denetler",
    "explain a rule": "bir kuralı açıklar",
    "explain SMTP replies: codes, bounces, lines of logs": "SMTP yanıtlarını açıklar: kodlar, geri dönen iletiler, günlük satırları",
    "print the JSON Schema of check --output-format json": "check --output-format json çıktısının JSON Schema'sını yazar",
    "print a script that completes addrlint's options in a shell": "kabukta addrlint seçeneklerini tamamlayan betiği yazar",
    "Check lists of addresses, or addresses themselves. A .csv or .tsv is read by its e-mail column, any other file one address a line, a folder by the lists in it, - is standard input. An argument that names no file and holds an @ is an address.": "Adres listelerini ya da adresleri denetler. .csv ve .tsv e-posta sütununa göre, başka her dosya satır başına bir adres olarak, klasör içindeki listelere göre okunur; - standart girdidir. Dosya adı olmayan ve @ içeren bağımsız değişken bir adrestir.",
    "a file, a folder, -, or an address": "bir dosya, bir klasör, - ya da bir adres",
    "check this text, whatever it looks like": "neye benzerse benzesin bu metni denetler",
    "mend files where that is safe": "dosyaları güvenli olan yerlerde düzeltir",
    "show what --fix would change, and change nothing": "--fix'in neyi değiştireceğini gösterir, hiçbir şeyi değiştirmez",
    "rules to use: codes, beginnings of codes, names, or ALL (the default)": "kullanılacak kurallar: kodlar, kodların başları, adlar ya da ALL (varsayılan)",
    "rules to leave out, in the same words": "dışarıda bırakılacak kurallar, aynı biçimde",
    "rules to use besides those selected": "seçilenlerin yanında kullanılacak kurallar",
    "rules to leave out in files that match a pattern of .gitignore: 'tests/:P104,D2'": "bir .gitignore desenine uyan dosyalarda dışarıda bırakılacak kurallar: 'tests/:P104,D2'",
    "another severity for a rule: 'P105=error'": "bir kural için başka bir önem derecesi: 'P105=error'",
    "domains that are good though special, unknown or a single label; * is any text: '*.corp.example'": "özel, bilinmeyen ya da tek etiketli olsa da iyi sayılan alan adları; * her metindir: '*.corp.example'",
    "domains that exist, though they look like slips of others": "başkalarının yazım hatasına benzese de var olan alan adları",
    "what the addresses are for: RCPT TO (recipient, the default), MAIL FROM (sender), one mailbox of a message header (header) or a header's list of them (list)": "adreslerin ne için olduğu: RCPT TO (recipient, varsayılan), MAIL FROM (sender), ileti başlığında bir kutu (header) ya da başlıktaki listesi (list)",
    "who judges: what is in use on the Internet (default), or the RFCs to the letter": "kimin değerlendirdiği: internette kullanılan (varsayılan) ya da harfi harfine RFC'ler",
    "the next mail server does not offer SMTPUTF8, so addresses must be ASCII": "sonraki posta sunucusu SMTPUTF8 sunmuyor, adresler ASCII olmalı",
    "let --fix and --diff make changes that a person should look at": "--fix ve --diff, bir insanın bakması gereken değişiklikleri de yapar",
    "list what --fix changed": "--fix'in değiştirdiklerini listeler",
    "columns of a table that hold addresses: headers, or numbers from 1": "tablonun adres içeren sütunları: başlıklar ya da 1'den başlayan sayılar",
    "what divides the columns: one character, or tab, comma, semicolon, pipe": "sütunları ayıran: tek karakter ya da tab, comma, semicolon, pipe",
    "what to leave out of folders: patterns of .gitignore, in place of the usual ones (.git, .venv, node_modules, build and their like)": "klasörlerden dışarıda bırakılacaklar: olağanların (.git, .venv, node_modules, build ve benzerleri) yerine .gitignore desenleri",
    "what to leave out besides": "bunların yanında dışarıda bırakılacaklar",
    "leave out excluded files even if they are named": "hariç tutulan dosyaları adları verilse de dışarıda bırakır",
    "read files that .gitignore leaves out, too": ".gitignore'un dışarıda bıraktığı dosyaları da okur",
    "how to print findings (full)": "bulguların nasıl yazılacağı (full)",
    "least severity that makes the exit code 1 (error)": "çıkış kodunu 1 yapan en düşük önem derecesi (error)",
    "mask the local parts in all that is printed, or N per cent of each": "yazılan her şeyde yerel bölümleri ya da her birinin yüzde N'ini maskeler",
    "leave configuration files alone": "yapılandırma dosyalarına bakmaz",
    "use this configuration file, and no other": "yalnızca bu yapılandırma dosyasını kullanır",
    "what standard input is the text of: list.csv": "standart girdinin hangi dosyanın metni olduğu: list.csv",
    "pass over files that hold no addresses, as in folders, and empty ones": "adres içermeyen dosyaları, klasörlerde olduğu gibi, ve boş olanları atlar",
    "list the files, check none": "dosyaları listeler, hiçbirini denetlemez",
    "count the findings of each rule": "her kuralın bulgularını sayar",
    "write to FILE, not to the screen": "ekrana değil FILE dosyasına yazar",
    "print findings, nothing else": "yalnızca bulguları yazar",
    "tell what is read and why": "neyin neden okunduğunu söyler",
    "exit with 0 whatever is found": "ne bulunursa bulunsun 0 ile çıkar",
    "colour: on a terminal (auto, the default), always, or never": "renk: uçbirimde (auto, varsayılan), her zaman (always) ya da hiç (never)",
    "list every setting and where it was set": "her ayarı ve nerede ayarlandığını listeler",
    "positional arguments": "konumsal bağımsız değişkenler",
    "options": "seçenekler",
    "rules": "kurallar",
    "fixing": "düzeltme",
    "reading": "okuma",
    "output": "çıktı",
    "Explain rules by code or name, or list them.": "Kuralları koduna ya da adına göre açıklar ya da listeler.",
    "for example L103": "örneğin L103",
    "every rule, a line each": "her kural, satır satır",
    "text (full) or JSON": "metin (full) ya da JSON",
    "Explain SMTP replies: what a code means, how two codes differ, who says a reply and whether the address is its cause. Takes codes, replies, tracebacks, lines of logs and bounces, as arguments, files or standard input (-).": "SMTP yanıtlarını açıklar: bir kodun anlamı, iki kodun farkı, bir yanıtı kimin söylediği ve nedenin adres olup olmadığı. Kodları, yanıtları, hata izlerini, günlük satırlarını ve geri dönen iletileri bağımsız değişken, dosya ya da standart girdi (-) olarak alır.",
    "codes (two are compared), a reply or another text in quotes, a file, or -": "kodlar (ikisi karşılaştırılır), tırnak içinde bir yanıt ya da başka bir metin, bir dosya ya da -",
    "how to print it (text)": "nasıl yazılacağı (text)",
    "the language of what is said to people: en or tr (that of the environment)": "insanlara söylenenin dili: en ya da tr (ortamınki)",
    "count the replies of logs, or of a folder of bounces, by cause": "günlüklerdeki ya da bir klasör geri dönen iletideki yanıtları nedenlerine göre sayar",
    "list every address of a cause, not the first twenty": "bir nedenin ilk yirmi adresini değil hepsini listeler",
    "Print the JSON Schema of check --output-format json.": "check --output-format json çıktısının JSON Schema'sını yazar.",
    'Print a script that completes addrlint\'s commands and options: eval "$(addrlint completion bash)".': 'addrlint komutlarını ve seçeneklerini tamamlayan betiği yazar: eval "$(addrlint completion bash)".',
    "the shell that is to complete": "tamamlayacak kabuk",
    "argument {name}: {rest}": "{name}: {rest}",
    "invalid choice: {value} (choose from {choices})": "geçersiz seçim: {value} (seçenekler: {choices})",
    "invalid number: {value}": "geçersiz sayı: {value}",
    "it takes no value, {value} was given": "değer almaz, {value} verildi",
    "unrecognized arguments: {names}": "tanınmayan bağımsız değişkenler: {names}",
    "the following arguments are required: {names}": "şunlar gerekli: {names}",
    "expected one argument": "bir değer gerekli",
    "expected at most one argument": "en çok bir değer olabilir",
    "usage: ": "kullanım: ",
    "{count:,} address": "{count:,} adres",
    "{count:,} addresses": "{count:,} adres",
    "{count:,} file": "{count:,} dosya",
    "{count:,} files": "{count:,} dosya",
    "{count:,} error": "{count:,} hata",
    "{count:,} errors": "{count:,} hata",
    "{count:,} warning": "{count:,} uyarı",
    "{count:,} warnings": "{count:,} uyarı",
    "{count:,} info": "{count:,} bilgi",
    "{count:,} infos": "{count:,} bilgi",
    "The address as a whole": "Adresin tamamı",
    "Spaces and invisible characters": "Boşluklar ve görünmez karakterler",
    "Characters": "Karakterler",
    "Encoding": "Kodlama",
    "The local part": "Yerel bölüm",
    "The domain": "Alan adı",
    "Address literals": "Adres sabitleri",
    "Security": "Güvenlik",
    "Advice": "Öneriler",
    "Rules of {owner}": "{owner} kuralları",
    "byte {value}": "{value} baytı",
    "safe, made by itself": "güvenli, kendiliğinden yapılır",
    "unsafe, only suggested": "güvenli değil, yalnızca önerilir",
    "none": "yok",
    "Found": "Bulunanlar",
    "Passed": "Geçenler",
    "Severity": "Önem derecesi",
    "Severity at target rfc": "rfc hedefinde önem derecesi",
    "SMTP reply": "SMTP yanıtı",
    "none: advice": "yok: öneri",
    "SMTP reply to a recipient": "Alıcıya SMTP yanıtı",
    "SMTP reply to a sender": "Gönderene SMTP yanıtı",
    "SMTP reply, in a domain": "Alan adında SMTP yanıtı",
    "{recipient}; to a sender {sender}": "{recipient}; gönderene {sender}",
    "Fix": "Düzeltme",
    "Roles": "Roller",
    "Only": "Yalnızca",
    "where the next server does not offer SMTPUTF8": "sonraki sunucu SMTPUTF8 sunmuyorsa",
    "Source": "Kaynak",
    "{severity}; {other} in a domain": "{severity}; alan adında {other}",
    "{severity}; {other} in a header": "{severity}; başlıkta {other}",
    ", as {role}": ", {role} olarak",
    ", without SMTPUTF8": ", SMTPUTF8 olmadan",
    "perhaps": "belki",
    "{shown} ({count:,} characters)": "{shown} ({count:,} karakter)",
}
