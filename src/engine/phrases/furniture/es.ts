import type { FurniturePhrases } from './kinds.ts'

/** Furniture of Spanish pages that was left untranslated. */
export const SPANISH: FurniturePhrases = {
  language: 'es',
  lines: {
    comments: {
      sure: `
(deja|dejar|escribe|escribir|publica|publicar|añade|añadir|agrega|agregar|haz|envía|enviar) (un|una|tu|su|el|la) (comentario|respuesta|opinión) [cancelar respuesta|aquí]
deja un comentario cancelar la respuesta
(cancelar respuesta|cancelar la respuesta|publicar comentario|enviar comentario|escribir comentario)
(tu|su) (dirección de) (correo|correo electrónico|email) no será publicada [los campos obligatorios están marcados con|los campos necesarios están marcados]
(tu|su) (correo|correo electrónico|email) no será publicado [los campos obligatorios están marcados con]
los campos (obligatorios|necesarios) están marcados [con]
guarda mi nombre correo electrónico y (web|sitio web) en este navegador para la próxima vez que comente
(por favor ingrese|por favor introduzca|introduzca|ingresa|ingrese) (su|tu) (comentario|nombre aquí|nombre|correo|correo electrónico|dirección de correo electrónico) […]
este sitio usa akismet para reducir el spam [aprende cómo se procesan los datos de tus comentarios]
(sé el primero en comentar|sin comentarios|no hay comentarios|ver comentarios|ver los comentarios|ver todos los comentarios|mostrar comentarios|comentarios cerrados|los comentarios están cerrados)
(inicia sesión|debes iniciar sesión|inicie sesión|regístrate|debe estar registrado) para (comentar|publicar un comentario|dejar un comentario|…)
(participa|únete) (en|a) la (conversación|discusión) […]
(tus|los|más) comentarios
# comentarios
`,
      place: `(comentarios|comentario|responder|nombre|correo electrónico|sitio web|comentar|opina|# comentarios)`,
    },
    cookies: {
      sure: `
(este sitio|este sitio web|esta web|esta página|nuestro sitio|nuestra web) (utiliza|usa) cookies […]
(utilizamos|usamos) cookies […]
(aceptar|rechazar|permitir) [todas|todo] [las] [cookies|y cerrar|y continuar]
(política de|configuración de|configurar|gestionar|aviso de|preferencias de) (cookies|privacidad|las cookies)
`,
      place: `(aviso legal|política de privacidad|términos y condiciones|aceptar|rechazar|más información|acepto)`,
    },
    share: {
      sure: `
(compartir|comparte|compártelo|comparta) [esta|este|la|el] [noticia|artículo|nota|entrada|página|publicación] [en|por|vía|con] [@|redes|redes sociales|tus redes|tus redes sociales|tus amigos] [@] [@]
(comparte esto|compártelo|comparte|compartir en|compartir esta nota|compartir por)
(me gusta|me gusta esto|me gusta cargando|me gusta: me gusta cargando)
(añadir|agregar|guardar|añade|agrega) [a|en] [mis|tus|los] (favoritos|lista de lectura|mi lista)
(haz clic|clic|hacer clic|haga clic) para (compartir|imprimir|enviar) […]
enviar (por|a) (correo|correo electrónico|email|e-mail|un amigo|@) […]
(copiar|copiar el|obtener) (enlace|link|url)
imprimir [noticia|artículo|esta página]
(enviar un enlace|se abre en una ventana nueva) […]
`,
      place: `(compartir|comparte|guardar|imprimir|enviar)`,
    },
    follow: {
      sure: `
(sígue|siga|síguenos|síganos|seguinos|siguenos|sigue) [nos|a *|*] [en|a través de] [@|nuestras|nuestro|redes|redes sociales|nuestras redes] […]
(únete|unirse|suscríbete|suscribite|sumate) (a|al) [nuestro|nuestra|el] (canal|grupo|comunidad|página) […]
(suscríbete|suscribite|suscríbase) (a|en) [nuestro|nuestra] @ […]
nuestro canal de @ […]
(sigue|siga|seguí|mira|mirá|vea) (en vivo|en directo|el directo|el en vivo|el minuto a minuto) [aquí|: …|el minuto a minuto]
`,
      place: `(redes sociales|seguir|síguenos)`,
    },
    newsletter: {
      sure: `
(suscríbete|suscribite|suscríbase|apúntate|regístrate|inscríbete) [gratis|ahora|aquí] [a|al] [la|nuestro|nuestra|nuestros|el] [newsletter|boletín|boletines|newsletters|canal] […]
(recibe|recibí|reciba|recibir) (las|nuestras|todas|el|nuestro|en tu|gratis|la|notificaciones|alertas) …
(suscribirse|suscríbase ahora|suscribirme|hazte socio|hazte suscriptor|quiero suscribirme|ya soy suscriptor|eres suscriptor|contenido exclusivo para suscriptores|solo para suscriptores|exclusivo suscriptores)
(introduce|ingresa|escribe) tu (correo|email|correo electrónico) […]
`,
      place: `(boletín|boletines|iniciar sesión|iniciar|registrarse|suscripción)`,
    },
    related: {
      heading: `
(te puede interesar|te podría interesar|puede interesarte|te interesa|le puede interesar|también te puede interesar|te puede interesar también|también puede interesarte|quizás te interese|podría interesarte|te recomendamos|le recomendamos|quizá te interese|te puede gustar|también te puede gustar|te va a interesar)
(noticias|artículos|notas|entradas|temas|contenidos|contenido|publicaciones|noticia|nota|artículo|información) (relacionadas|relacionados|relacionada|relacionado|similares|recientes|destacadas|destacados)
(lea|lee|leé|leer|ver|vea|mira|mirá|además|además lea) (también|además|más)
(lo más|las más|los más|lo) (leído|leídas|visto|vistas|leídos|popular|comentado|comentadas|compartido|último) [del día|hoy|de la semana]
(últimas|más|otras) (noticias|notas|entradas)
(más|otras) (sobre|de) (este tema|este autor|el autor|la sección|esta sección|esta noticia)
(más en|más de|más información|sobre este tema|en esta nota|tendencias|lo último)
`,
      sure: `
(lea|lee|leé|leer|ver|vea|mira|mirá|además|le|te) (también|además|más|puede interesar|recomendamos|podría interesar|puede interesar también) : …
(te puede interesar|lea también|lee también|leer también|leé también|le puede interesar|lea además|ver también|relacionado|relacionada|noticia relacionada|nota relacionada|más información|recomendado|además|lea más|lee más|leer más|mira también|también te puede interesar|temas relacionados) : …
(lea|lee|leé|leer|vea) (también|además) …
(leer más|lee más|lea más|ver más|seguir leyendo|sigue leyendo|seguí leyendo|continúa leyendo|continuar leyendo|leer la nota completa|ver todas|ver todos|cargar más|mostrar más|leer artículo|sigue leyendo aquí|conoce más|lee la nota completa) […]
(artículo|noticia|entrada|nota|página) (anterior|siguiente) [artículo siguiente|…]
(siguiente|anterior|próximo|próxima) (artículo|noticia|entrada|nota|página) […]
navegación de entradas
(conoce más|sigue leyendo|lee también|mira también|descubre|en contexto|para leer|para saber más|sobre este tema|también puedes leer|no te pierdas|más sobre este tema|más noticias|entérate más) : …
(nuestros|los) últimos artículos
(no te pierdas|entérate de más|para más información|si quieres leer más|si te interesó|para leer más) …
`,
      place: `(relacionado|relacionadas|relacionados|destacadas|siguiente|anterior|más|lo más leído|además)`,
    },
    advertisement: {
      sure: `
(publicidad|anuncio|anuncios|espacio publicitario|contenido patrocinado|patrocinado|publicidad - sigue leyendo|continúa después de la publicidad|sigue leyendo después de la publicidad|la noticia continúa abajo|inclusión publicitaria)
[la|el] [nota|noticia|artículo|texto|información|contenido|entrevista] (continúa|sigue|continuar|seguir|continúe) [leyendo] (después|abajo|tras|debajo) [de|del|la|este|el] [la|este] [publicidad|anuncio|video|vídeo|aviso]
`,
    },
    source: {
      sure: `
(fuente de la noticia|enlace fuente|enlace de origen|fuente original|ver fuente|source link|artículo original|enlace a la fuente)
(haz|haga|dale|da|pulsa|hacer|da click) (clic|click|aquí) [aquí] [para] [ver|leer|…] […]
(ingresa|entra|ingresá|pincha) aquí […]
la entrada * (apareció|se publicó) primero en …
la entrada * aparece primero en …
`,
      place: `(fuente|fuentes|vía|con información de *|con información de agencias)`,
      tail: `(fuente|fuentes|vía|con información de|con información) : …`,
    },
    copyright: {
      sure: `
[(©|copyright|#) [*]] todos los derechos reservados […]
(prohibida|queda prohibida) (la|su) (reproducción|copia) […]
derechos reservados […]
`,
    },
    author: {
      sure: `
([de|por] [la] redacción [web|digital|central|online|deportes]|la redacción|equipo de redacción|sobre el autor|acerca del autor|ver todas las entradas|ver todas las entradas de *|publicado por admin|más de este autor)
(publicado|actualizado|creado|última actualización|fecha de publicación|última modificación) (el|hace|a las|: el) …
(redacción|agencias) [:] (redacción|agencias|efe|europa press|afp|afp y efe)
(nota|texto|artículo|redacción|reportaje) (de|por) (redacción|la redacción)
(conforme a|según) los criterios de [the trust project|…]
`,
      place: `
(autor|agencias)
(autor|por|texto|redacción|fotos|foto|fotografía|imagen|edición|periodista|reportero) : …
(publicado|actualizado|creado) : …
(fotografía|foto|fotos) (*|de archivo|archivo)
(redacción|redactor|periodista|por redacción|corresponsal|agencia|colaborador|enviado especial)
`,
    },
    tags: {
      sure: `(etiquetas|etiqueta|temas|tags|en este artículo|categorías|palabras clave|archivado en|temas relacionados|publicado en) : …`,
      place: `(etiquetas|etiqueta|temas|categorías|categoría|archivado en|más temas)`,
    },
    gallery: {
      sure: `
(galería de fotos|galería de imágenes|fotogalería|galería fotográfica|ver galería|ver fotos|ver fotogalería|ampliar imagen|ampliar foto|ver video|ver vídeo|ver imágenes) […]
ver esta publicación en @
(cedida|cedidas|imagen cedida|foto cedida|fotografía cedida) [por *]
(una publicación compartida|un post compartido) (por|de) …
(mira|mirá|vea|ver) (el|este) (video|vídeo) […]
`,
      place: `(galería|fotos|foto|video|vídeo)`,
    },
    pages: {
      sure: `(volver a la portada|ir a la portada|volver a la lista|volver al listado|volver atrás|volver a noticias|al inicio|subir|volver arriba|ir arriba|volver al inicio|saltar al contenido|ir al contenido|mapa del sitio|menú principal|ir al inicio|estás aquí : …|usted está aquí : …)`,
      place: `(inicio|portada|menú|buscar|contacto|quiénes somos|volver|cerrar|siguiente)`,
    },
    app: {
      sure: `(descarga|descargá|descargar|baja) (nuestra|la|nuestra nueva) (app|aplicación) […]`,
      place: `(descargar)`,
    },
    counter: {
      sure: `(# (min|minutos|minuto) (de lectura|lectura)|tiempo de lectura : …|tiempo de lectura #|tiempo de lectura # (min|minutos)|# (vistas|visitas|lecturas)|visitas : #)`,
    },
    listen: {
      sure: `
(escuchar|escucha|escuchá) (este|el|la|esta) (artículo|noticia|nota) […]
(escuchar|escucha|escuche|oír) [artículo|nota|noticia|el artículo|la nota|la noticia|audio|podcast|nota completa] [: #|…]
`,
      place: `(escuchar)`,
    },
    feedback: {
      sure: `
(reportar|informar de|has encontrado|encontraste) (un|algún) error […]
(comunicar|notificar|avisar|reportar|corregir) [un|el] (error|errores|artículo)
(tienes|tiene|tenés|quieres|eres|fuiste) (una|un|alguna|testigo|información|contar) * (escríbenos|envíanos|cuéntanos|contáctanos|mándanos|escribe) […]
(envíanos|envía|mándanos|escríbenos|contáctanos|cuéntanos) (tu|tus|un|una|a|al|por|en) …
`,
    },
    translation: { sure: `(traducido|traducción) (por|con|automática) […]`, place: `(traducir|traducción)` },
    account: {
      sure: `
(hazte|suscríbete|inicia sesión|regístrate|accede) (socio|premium|para seguir|para continuar|y sigue|para leer|y lee) […]
(ya|si ya) (tienes cuenta|eres suscriptor|estás suscrito|tienes una cuenta|tienes suscripción) […]
(contenido|artículo|noticia) (exclusivo|exclusiva|premium|solo|sólo) [para|de] [suscriptores|socios|miembros]
`,
    },
  },
}
